// "Near me": asks the device where it is, only when somebody presses the button, and rounds to about 100 metres. Without
// this script the button stays hidden and a town is chosen instead.

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

for (const place of document.querySelectorAll('[data-near]')) {
  if (!('geolocation' in navigator)) break
  place.hidden = false
  place.addEventListener('click', event => {
    event.preventDefault()
    locate(place.dataset.near, () => { location.href = place.querySelector('a').href })
  })
}
