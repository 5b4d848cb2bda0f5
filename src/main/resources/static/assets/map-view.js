// The map itself: outlines, groups and pins from the server, linked with the list beside it. Every pin can be reached and
// opened by keyboard; whatever it shows is in the list as well.
import { asBox, fromBox } from './map-box.js'
import { land } from './map-land.js'
import { linked } from './map-link.js'
import { marks } from './map-marks.js'
import { searchHere, tools } from './map-tools.js'
import { outlines } from './outlines.js'

const RUHR = [[51.2132, 6.2929], [51.8220, 7.9976]]
const CLOSEST = 17
const still = matchMedia('(prefers-reduced-motion: reduce)').matches

export async function start(frame) {
  const say = frame.dataset
  const [, towns] = await Promise.all([import(say.leaflet), outlines(say.outlines), sheet(say.style), sheet(say.look)])
  const map = window.L.map(canvas(frame), {
    zoomControl: false, attributionControl: false, minZoom: 7, maxZoom: CLOSEST + 1, zoomSnap: 0.25,
    zoomAnimation: !still, fadeAnimation: false, markerZoomAnimation: !still
  })
  land(map, frame, towns)
  map.fitBounds(fromBox(say.box) ?? RUHR)
  tools(map, frame)
  const again = searchHere(map, frame)
  const shown = marks(map, frame, { closest: CLOSEST, still })
  linked(map, shown)
  const draw = drawing(map, say, shown)
  map.on('moveend', draw)
  await draw()
  map.on('dragend zoomend', () => { again.hidden = false })
}

function canvas(frame) {
  const canvas = document.createElement('div')
  canvas.className = 'map__canvas'
  canvas.dir = 'ltr'
  canvas.setAttribute('role', 'region')
  canvas.setAttribute('aria-label', frame.dataset.sayLabel)
  frame.prepend(canvas)
  return canvas
}

// What the window shows, and a margin, so that groups at the edge do not jump.
function drawing(map, say, shown) {
  let asking = null
  return async () => {
    asking?.abort()
    asking = new AbortController()
    const url = new URL(say.pins, location.href)
    url.searchParams.set('bbox', asBox(map.getBounds().pad(0.15)))
    url.searchParams.set('zoom', Math.round(map.getZoom()))
    try {
      const answer = await fetch(url, { signal: asking.signal })
      if (answer.ok) shown.show(await answer.json())
    } catch (error) {
      if (error.name !== 'AbortError') console.warn(error)
    }
  }
}

function sheet(address) {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = address
  document.head.append(link)
  return new Promise(done => { link.onload = link.onerror = done })
}
