// A part of the map as text, west, south, east, north: as addresses carry it.

export function asBox(bounds) {
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()].map(degree => degree.toFixed(5)).join(',')
}

export function fromBox(text) {
  if (!text) return null
  const [west, south, east, north] = text.split(',').map(Number)
  return [[south, west], [north, east]]
}

// The list of the same filter, for what the window shows.
export function listIn(list, bounds) {
  const url = new URL(list, location.href)
  url.searchParams.delete('page')
  url.searchParams.set('bbox', asBox(bounds))
  return url
}
