// The map: outlines, groups and pins from the server, linked with the list beside it. Every pin can be reached and opened
// by keyboard; whatever it shows is in the list as well.
import { outlines } from './outlines.js'
import { locate } from './near.js'

const frame = document.querySelector('[data-map]')
const RUHR = [[51.2132, 6.2929], [51.8220, 7.9976]]
const CLOSEST = 17
const still = matchMedia('(prefers-reduced-motion: reduce)').matches

// On a phone the list has no map; nothing is loaded for it.
if (frame) new IntersectionObserver((entries, watching) => {
  if (!entries.some(entry => entry.isIntersecting)) return
  watching.disconnect()
  start()
}).observe(frame)

async function start() {
  const say = frame.dataset
  const [, towns] = await Promise.all([import(say.leaflet), outlines(say.outlines), sheet(say.style), sheet(say.look)])
  const L = window.L

  const canvas = document.createElement('div')
  canvas.className = 'map__canvas'
  canvas.dir = 'ltr'
  frame.querySelector('.map__still')?.remove()
  frame.prepend(canvas)
  const map = L.map(canvas, {
    zoomControl: false, attributionControl: false, minZoom: 7, maxZoom: CLOSEST + 1, zoomSnap: 0.25,
    zoomAnimation: !still, fadeAnimation: false, markerZoomAnimation: !still
  })
  canvas.setAttribute('role', 'region')
  canvas.setAttribute('aria-label', say.sayLabel)
  land(towns)
  map.fitBounds(box(say.box) ?? RUHR)
  const drawn = new Map()
  let asking = null, moved = false

  tools()
  const again = searchHere()
  link()
  map.on('moveend', draw)
  map.on('dragend zoomend', () => { if (moved) again.hidden = false })
  await draw()
  moved = true

  function land(features) {
    L.geoJSON(features, { interactive: false, style: () => ({ className: 'm-town' }) }).addTo(map)
    const names = L.layerGroup().addTo(map)
    for (const { id, properties, geometry } of features.features) {
      const corners = geometry.type === 'Polygon' ? geometry.coordinates[0] : geometry.coordinates.flat(1).sort((a, b) => b.length - a.length)[0]
      const bounds = L.latLngBounds(corners.map(([lon, lat]) => [lat, lon]))
      const large = (bounds.getNorth() - bounds.getSouth()) * (bounds.getEast() - bounds.getWest()) > 0.03
      const name = document.createElement('span')
      name.textContent = properties.name
      L.marker(bounds.getCenter(), {
        interactive: false, keyboard: false, zIndexOffset: -1000,
        icon: L.divIcon({ className: `map__name${large ? '' : ' map__name--small'}`, html: name, iconSize: null })
      }).addTo(names)
    }
    const scale = () => { frame.dataset.zoom = map.getZoom() < 9.5 ? 'far' : map.getZoom() < 11 ? 'middle' : 'near' }
    map.on('zoomend', scale)
    map.once('load', scale)
  }

  // What the window shows, and a margin, so that groups at the edge do not jump.
  async function draw() {
    asking?.abort()
    asking = new AbortController()
    const url = new URL(say.pins, location.href)
    url.searchParams.set('bbox', asBox(map.getBounds().pad(0.15)))
    url.searchParams.set('zoom', Math.round(map.getZoom()))
    try {
      const answer = await fetch(url, { signal: asking.signal })
      if (answer.ok) show(await answer.json())
    } catch (error) {
      if (error.name !== 'AbortError') console.warn(error)
    }
  }

  function show({ groups, pins }) {
    const kept = new Set()
    for (const [lat, lon, count] of groups) {
      const key = `${lat},${lon},${count}`
      kept.add(key)
      if (!drawn.has(key)) drawn.set(key, group(lat, lon, count))
    }
    for (const pin of pins) {
      kept.add(pin.id)
      if (!drawn.has(pin.id)) drawn.set(pin.id, single(pin))
    }
    for (const [key, marker] of drawn) {
      if (kept.has(key) || marker.isPopupOpen?.()) continue
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
    name(marker, say.sayCluster.replace('[n]', count))
    marker.on('click', () => {
      if (map.getZoom() >= CLOSEST) location.assign(listIn(map.getBounds()))
      else map.setView([lat, lon], Math.min(CLOSEST, map.getZoom() + 2), { animate: !still })
    })
    return marker
  }

  function single(pin) {
    const marker = L.marker(pin.at, {
      icon: L.divIcon({ className: `map__pin m-pin m-pin--${pin.kind}`, html: drawing(pin), iconSize: [44, 52], iconAnchor: [22, 50], popupAnchor: [0, -44] }),
      riseOnHover: true
    }).addTo(map)
    name(marker, pin.label)
    marker.bindPopup('', { maxWidth: 280, minWidth: 200, autoPanPadding: [16, 16], closeButton: false })
    marker.on('click', () => open(marker, pin.id))
    const element = marker.getElement()
    for (const event of ['mouseenter', 'focus']) element.addEventListener(event, () => mark(pin.id, true))
    for (const event of ['mouseleave', 'blur']) element.addEventListener(event, () => mark(pin.id, false))
    return marker
  }

  // Body: kind. Drawing in it: topic. Ring around it: selected.
  function drawing({ icon }) {
    return `<svg viewBox="-22 -48 44 52" width="44" height="52" aria-hidden="true"><circle class="halo" cy="-26" r="21"/>`
      + `<path class="body" d="M0 0-9-10A19 19 0 1 1 9-10z"/><use href="${say.icons}#i-${encodeURIComponent(icon)}" x="-11" y="-38" width="22" height="22"/></svg>`
  }

  function name(marker, words) {
    marker.getElement().setAttribute('aria-label', words)
  }

  async function open(marker, id) {
    const answer = await fetch(say.entry + id)
    if (!answer.ok) return
    const card = document.createElement('div')
    card.dir = document.documentElement.dir
    card.innerHTML = await answer.text()
    marker.setPopupContent(card).openPopup()
    card.querySelector('a')?.focus({ preventScroll: true })
    card.addEventListener('keydown', event => {
      if (event.key !== 'Escape') return
      marker.closePopup()
      marker.getElement().focus()
    })
  }

  // List and map: what is pointed at here lights up there.
  function link() {
    document.addEventListener('mouseover', event => lit(event.target.closest?.('[data-entry]')))
    document.addEventListener('focusin', event => lit(event.target.closest?.('[data-entry]')))
  }

  let lamp = null, last = null
  function lit(entry) {
    if (entry === last) return
    if (last) drawn.get(last.dataset.entry)?.getElement()?.classList.remove('m-pin--now')
    lamp?.remove()
    lamp = null
    last = entry
    if (!entry) return
    const marker = drawn.get(entry.dataset.entry)
    if (marker) return marker.getElement().classList.add('m-pin--now')
    if (!entry.dataset.point) return
    lamp = L.marker(entry.dataset.point.split(',').map(Number), {
      interactive: false, keyboard: false, zIndexOffset: 1000, icon: L.divIcon({ className: 'map__lamp', iconSize: [24, 24] })
    }).addTo(map)
  }

  function mark(id, on) {
    drawn.get(id)?.getElement()?.classList.toggle('m-pin--now', on)
    const entry = document.querySelector(`li.entry[data-entry="${id}"]`)
    if (on) entry?.setAttribute('aria-current', 'true')
    else entry?.removeAttribute('aria-current')
  }

  function tools() {
    const bar = document.createElement('div')
    bar.className = 'map__tools'
    bar.append(
      tool('plus', say.sayIn, () => map.zoomIn()),
      tool('minus', say.sayOut, () => map.zoomOut()))
    if ('geolocation' in navigator) bar.append(tool('locate', say.sayLocate, () => locate(say.list, () => { tell(say.sayDenied) })))
    frame.append(bar)
  }

  function tool(icon, words, deed) {
    const button = document.createElement('button')
    button.type = 'button'
    button.innerHTML = `<svg class="icon" aria-hidden="true"><use href="${say.icons}#i-${icon}"/></svg><span class="hidden-text"></span>`
    button.lastElementChild.textContent = words
    button.addEventListener('click', deed)
    return button
  }

  function searchHere() {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button button--s map__again'
    button.hidden = true
    button.textContent = say.saySearch
    button.addEventListener('click', async () => {
      button.hidden = true
      await refresh(listIn(map.getBounds()))
    })
    frame.append(button)
    return button
  }

  // The list beside the map, for this window; the map stays as it is.
  async function refresh(url) {
    const answer = await fetch(url)
    if (!answer.ok) return location.assign(url)
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const list = page.getElementById('results')
    if (!list) return location.assign(url)
    document.getElementById('results').replaceWith(list)
    history.replaceState(null, '', url)
    tell(list.querySelector('h1').textContent)
  }

  function listIn(bounds) {
    const url = new URL(say.list, location.href)
    url.searchParams.delete('page')
    url.searchParams.set('bbox', asBox(bounds))
    return url
  }

  function tell(words) {
    let status = frame.querySelector('[role=status]')
    if (!status) {
      status = document.createElement('p')
      status.setAttribute('role', 'status')
      status.className = 'map__said'
      frame.append(status)
    }
    status.textContent = words
    setTimeout(() => { status.textContent = '' }, 6000)
  }
}

function sheet(address) {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = address
  document.head.append(link)
  return new Promise(done => { link.onload = link.onerror = done })
}

function asBox(bounds) {
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()].map(degree => degree.toFixed(5)).join(',')
}

function box(text) {
  if (!text) return null
  const [west, south, east, north] = text.split(',').map(Number)
  return [[south, west], [north, east]]
}
