// Groups and pins, as the server counts them.
import { listIn } from './map-box.js'

const LAMP = 'm-pin--now'

export function marks(map, frame, { closest, still }) {
  const L = window.L
  const say = frame.dataset
  const drawn = new Map()

  function show({ groups, pins }) {
    const wanted = new Map([
      ...groups.map(([lat, lon, count]) => [`${lat},${lon},${count}`, () => group(lat, lon, count)]),
      ...pins.map(pin => [pin.id, () => single(pin)])
    ])
    for (const [key, draw] of wanted) if (!drawn.has(key)) drawn.set(key, draw())
    for (const [key, marker] of drawn) {
      if (wanted.has(key) || marker.isPopupOpen?.()) continue
      marker.remove()
      drawn.delete(key)
    }
  }

  function group(lat, lon, count) {
    const size = Math.min(56, 32 + Math.round(Math.log2(count) * 3))
    const disc = document.createElement('span')
    disc.className = 'map__group'
    disc.textContent = new Intl.NumberFormat(document.documentElement.lang).format(count)
    const marker = L.marker([lat, lon], { icon: L.divIcon({ className: 'map__group-mark', html: disc, iconSize: [size, size] }) }).addTo(map)
    label(marker, say.sayCluster.replace('[n]', count))
    pressed(marker, byKey => {
      if (map.getZoom() >= closest) return location.assign(listIn(say.list, map.getBounds()))
      map.setView([lat, lon], Math.min(closest, map.getZoom() + 2), { animate: !still })
      if (byKey) map.getContainer().focus() // the group is about to go
    })
    return marker
  }

  function single(pin) {
    const marker = L.marker(pin.at, {
      icon: L.divIcon({ className: `map__pin m-pin m-pin--${pin.kind}`, html: drawing(pin), iconSize: [44, 52], iconAnchor: [22, 50], popupAnchor: [0, -44] }),
      riseOnHover: true
    }).addTo(map)
    label(marker, pin.label)
    marker.bindPopup('', { maxWidth: 280, minWidth: 200, autoPanPadding: [16, 16], closeButton: false })
    pressed(marker, byKey => {
      if (byKey) marker.togglePopup() // at a click Leaflet has done so itself
      if (marker.isPopupOpen()) fill(marker, pin.id)
    })
    const element = marker.getElement()
    for (const event of ['mouseenter', 'focus']) element.addEventListener(event, () => point(pin.id, true))
    for (const event of ['mouseleave', 'blur']) element.addEventListener(event, () => point(pin.id, false))
    return marker
  }

  // Body: kind. Drawing in it: topic. Ring around it: selected.
  function drawing({ icon }) {
    return `<svg viewBox="-22 -48 44 52" width="44" height="52" aria-hidden="true"><circle class="halo" cy="-26" r="21"/>`
      + `<path class="body" d="M0 0-9-10A19 19 0 1 1 9-10z"/><use href="${say.icons}#i-${encodeURIComponent(icon)}" x="-11" y="-38" width="22" height="22"/></svg>`
  }

  async function fill(marker, id) {
    const answer = await fetch(say.entry + id)
    if (!answer.ok) return marker.closePopup()
    if (!marker.isPopupOpen()) return // it was closed meanwhile
    const card = document.createElement('div')
    card.dir = document.documentElement.dir
    card.innerHTML = await answer.text()
    marker.setPopupContent(card)
    card.querySelector('a')?.focus({ preventScroll: true })
    card.addEventListener('keydown', event => {
      if (event.key !== 'Escape') return
      marker.closePopup()
      marker.getElement().focus()
    })
  }

  // The pin and its entry in the list light up together.
  function point(id, on) {
    light(id, on)
    const entry = document.querySelector(`li.entry[data-entry="${id}"]`)
    if (on) entry?.setAttribute('aria-current', 'true')
    else entry?.removeAttribute('aria-current')
  }

  // Whether there is such a pin just now; it may be in a group.
  function light(id, on) {
    const pin = drawn.get(id)?.getElement()
    pin?.classList.toggle(LAMP, on)
    return Boolean(pin)
  }

  return { show, light }
}

// Leaflet makes buttons of its markers and tells of clicks only.
function pressed(marker, deed) {
  marker.on('click', () => deed(false))
  marker.getElement().addEventListener('keydown', event => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    deed(true)
  })
}

function label(marker, words) {
  marker.getElement().setAttribute('aria-label', words)
}
