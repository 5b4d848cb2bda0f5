// "Near me". Without this script the button stays hidden and a town is chosen instead.
import { locate } from './locate.js'

for (const place of document.querySelectorAll('[data-near]')) {
  if (!('geolocation' in navigator)) break
  place.hidden = false
  place.addEventListener('click', event => {
    event.preventDefault()
    locate(place.dataset.near, () => { location.href = place.querySelector('a').href })
  })
}
