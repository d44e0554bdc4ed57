import fc from 'fast-check'
import { cellKeys, cellRanges, type Cap } from '../../local-cloud/store/geo/cells'
import { angleTo } from '../../local-cloud/store/geo/relate'
import { geometryOf, type Shape } from '../../local-cloud/store/geo/shape'
import { vectorOf } from '../../local-cloud/store/geo/sphere'

const longitude = fc.double({ min: -180, max: 180, noNaN: true })
const latitude = fc.double({ min: -90, max: 90, noNaN: true })
const place = fc.tuple(longitude, latitude)
const size = fc.constantFrom(1e-5, 0.001, 0.01, 0.2, 1, 20)

/** Places, lines and triangles of all sizes, across the date line and over the poles too. */
const shape = fc.tuple(place, size, fc.constantFrom('Point', 'LineString', 'Polygon')).map(([[x, y], by, type]) => {
  const inside = (value: number, most: number) => (Math.abs(value) > most ? value - Math.sign(value) * 2 * most : value)
  const [a, b, c] = [
    [x, y],
    [inside(x + by, 180), y],
    [x, y + by > 90 ? y - by : y + by],
  ]
  if (type === 'Point') return geometryOf({ type, coordinates: [x, y] })
  return geometryOf(type === 'LineString' ? { type, coordinates: [a!, b!] } : { type, coordinates: [[a!, b!, c!, a!]] })
})

function finds(cap: Cap, stored: Shape): boolean {
  const ranges = cellRanges(cap)
  return cellKeys(stored).some((key) =>
    ranges.some(({ from, to }) => Buffer.compare(key, from) >= 0 && Buffer.compare(key, to) < 0),
  )
}

test('whatever touches a circle lies in a cell that is read for it', () => {
  fc.assert(
    fc.property(shape, place, fc.constantFrom(0, 1e-7, 1e-5, 0.001, 0.1, 1, 3), (stored, [x, y], radius) => {
      const centre = vectorOf(x, y)
      if (angleTo(stored, centre) <= radius) expect(finds({ centre, radius }, stored)).toBe(true)
      // A circle that just reaches the shape.
      expect(finds({ centre, radius: Math.min(Math.PI, angleTo(stored, centre) + 1e-10) }, stored)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('a small circle reads few cells, and not those of the other side of the earth', () => {
  const cap = { centre: vectorOf(120.5, 31.9), radius: 5000 / 6378100 }
  expect(cellRanges(cap).length).toBeLessThan(80)
  expect(finds(cap, geometryOf({ type: 'Point', coordinates: [-59.5, -31.9] }))).toBe(false)
  expect(finds(cap, geometryOf({ type: 'Point', coordinates: [120.9, 31.9] }))).toBe(false)
})
