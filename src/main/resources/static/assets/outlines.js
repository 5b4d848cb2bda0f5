// The outlines of the towns as GeoJSON, from our TopoJSON file (towns share their borders' arcs, which halves it).

export async function outlines(address) {
  const topology = await (await fetch(address)).json()
  const arcs = topology.arcs.map(arc => unfold(arc, topology.transform))
  const line = indices => indices.flatMap((i, n) => (i < 0 ? [...arcs[~i]].reverse() : arcs[i]).slice(n ? 1 : 0))
  const features = topology.objects.towns.geometries.map(({ id, type, properties, arcs: parts }) => ({
    type: 'Feature', id, properties,
    geometry: { type, coordinates: type === 'Polygon' ? parts.map(line) : parts.map(part => part.map(line)) }
  }))
  return { type: 'FeatureCollection', features }
}

// Each corner is written as its difference from the one before, in whole steps of the grid.
function unfold(arc, { scale, translate }) {
  let x = 0, y = 0
  return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]])
}
