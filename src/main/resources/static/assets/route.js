// The map of a route: its stops by number and the way between them, as the list below tells them.
import { outlines } from './outlines.js'

for (const frame of document.querySelectorAll('[data-route]')) draw(frame)

async function draw(frame) {
  const say = frame.dataset
  const stops = [...document.querySelectorAll(`${say.route} > [data-at]`)]
  if (!stops.length) return
  const [, towns] = await Promise.all([import(say.leaflet), outlines(say.outlines), sheet(say.style)])
  frame.hidden = false
  const canvas = document.createElement('div')
  canvas.className = 'map__canvas'
  canvas.dir = 'ltr'
  canvas.setAttribute('role', 'region')
  canvas.setAttribute('aria-label', say.label)
  frame.append(canvas)
  const L = window.L
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  const map = L.map(canvas, { attributionControl: false, scrollWheelZoom: false, minZoom: 8, maxZoom: 17, zoomAnimation: !still, fadeAnimation: false })
  const places = stops.map(stop => stop.dataset.at.split(',').map(Number))
  map.fitBounds(L.latLngBounds(places).pad(0.25), { maxZoom: 15, animate: false })
  L.geoJSON(towns, { className: 'pin-land', interactive: false }).addTo(map)
  L.polyline(places, { className: 'way__line', interactive: false }).addTo(map)
  stops.forEach((stop, i) => mark(map, stop, places[i], i + 1))
}

function mark(map, stop, at, number) {
  const disc = document.createElement('span')
  disc.className = 'way__number'
  disc.textContent = new Intl.NumberFormat(document.documentElement.lang).format(number)
  const marker = window.L.marker(at, { icon: window.L.divIcon({ className: 'way__mark', html: disc, iconSize: [32, 32] }) }).addTo(map)
  marker.getElement().setAttribute('aria-label', `${number}. ${stop.querySelector('h3 a').textContent}`)
  const go = () => {
    stop.scrollIntoView({ block: 'center' })
    stop.querySelector('h3 a').focus({ preventScroll: true })
  }
  marker.on('click', go)
  marker.getElement().addEventListener('keydown', event => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    go()
  })
}

function sheet(href) {
  return new Promise(done => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = href
    link.onload = link.onerror = done
    document.head.append(link)
  })
}
