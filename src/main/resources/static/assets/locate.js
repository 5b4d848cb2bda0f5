// Asks the device where it is, only when somebody presses a button, and rounds to about 100 metres.

export function locate(address, denied) {
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      const url = new URL(address, location.href)
      url.searchParams.delete('town')
      url.searchParams.delete('bbox')
      url.searchParams.set('near', `${coords.latitude.toFixed(3)},${coords.longitude.toFixed(3)}`)
      if (!url.searchParams.has('radius')) url.searchParams.set('radius', '10')
      location.assign(url)
    },
    denied,
    { timeout: 10_000, maximumAge: 300_000 }
  )
}
