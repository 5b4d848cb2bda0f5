// The towns: outlines, and their names where there is room for them.

export function land(map, frame, features) {
  const L = window.L
  L.geoJSON(features, { interactive: false, style: () => ({ className: 'm-town' }) }).addTo(map)
  const names = L.layerGroup().addTo(map)
  const called = JSON.parse(frame.dataset.names ?? '{}')
  features.features.forEach(town => L.marker(...name(town, called)).addTo(names))
  const scale = () => { frame.dataset.zoom = map.getZoom() < 9.5 ? 'far' : map.getZoom() < 11 ? 'middle' : 'near' }
  map.on('zoomend', scale)
  map.once('load', scale)
}

function name({ id, properties, geometry }, called) {
  const L = window.L
  const bounds = L.latLngBounds(largest(geometry).map(([lon, lat]) => [lat, lon]))
  const large = (bounds.getNorth() - bounds.getSouth()) * (bounds.getEast() - bounds.getWest()) > 0.03
  const words = document.createElement('span')
  words.textContent = called[id] ?? properties.name
  return [bounds.getCenter(), {
    interactive: false, keyboard: false, zIndexOffset: -1000,
    icon: L.divIcon({ className: `map__name${large ? '' : ' map__name--small'}`, html: words, iconSize: null })
  }]
}

function largest({ type, coordinates }) {
  return type === 'Polygon' ? coordinates[0] : coordinates.flat(1).sort((a, b) => b.length - a.length)[0]
}
