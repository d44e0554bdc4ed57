import { refusal, harness, type Plain } from './sdk'

describe('places through the SDK', () => {
  const point = (longitude: number, latitude: number) => new harness.db.Geo.Point(longitude, latitude)
  const line = (...points: Array<[number, number]>) =>
    new harness.db.Geo.LineString(points.map(([x, y]) => point(x, y)))
  const square = (west: number, south: number, east: number, north: number) =>
    new harness.db.Geo.Polygon([line([west, south], [east, south], [east, north], [west, north], [west, south])])

  beforeAll(async () => {
    const { Polygon, MultiPoint, MultiLineString, MultiPolygon } = harness.db.Geo
    const ring = new Polygon([
      line([-2, -2], [2, -2], [2, 2], [-2, 2], [-2, -2]),
      line([-1, -1], [1, -1], [1, 1], [-1, 1], [-1, -1]),
    ])
    const docs: Plain[] = [
      { _id: 'far', spot: point(22, 33) },
      { _id: 'near', spot: point(0.001, 0), area: ring },
      { _id: 'middle', spot: point(0.01, 0), area: square(5, 5, 6, 6) },
      { _id: 'lines', area: new MultiLineString([line([0, 0], [10, 0]), line([0, 5], [1, 6])]) },
      { _id: 'points', area: new MultiPoint([point(1.5, 1.5), point(8, 8)]) },
      { _id: 'areas', area: new MultiPolygon([square(20, 20, 21, 21), square(30, 30, 31, 31)]) },
    ]
    await harness.db.collection('places').add({ data: docs })
  })
  const ids = async (where: Plain) =>
    (await harness.db.collection('places').where(where).get()).data.map(({ _id }) => _id)

  test('all shapes come back as the shapes they were', async () => {
    const { data } = await harness.db.collection('places').get()
    const shapes = data.map(({ spot, area }) =>
      [spot, area].map((place) => (place as object | undefined)?.constructor.name),
    )
    expect(shapes.map(([spot]) => spot).slice(0, 3)).toEqual(['Point', 'Point', 'Point'])
    expect(shapes.map(([, area]) => area).slice(1)).toEqual([
      'Polygon',
      'Polygon',
      'MultiLineString',
      'MultiPoint',
      'MultiPolygon',
    ])
    expect(JSON.parse(JSON.stringify(data[1]?.['spot']))).toEqual({ type: 'Point', coordinates: [0.001, 0] })
  })

  test('near: nearest first, within bounds in metres', async () => {
    const { geoNear } = harness.db.command
    expect(await ids({ spot: geoNear({ geometry: point(0, 0) }) })).toEqual(['near', 'middle', 'far'])
    expect(await ids({ spot: geoNear({ geometry: point(0, 0), maxDistance: 1000 }) })).toEqual(['near'])
    expect(await ids({ spot: geoNear({ geometry: point(0, 0), minDistance: 1000, maxDistance: 2000 }) })).toEqual([
      'middle',
    ])
  })

  test('within an area with a hole, several areas, and a circle on the sphere', async () => {
    const { geoWithin } = harness.db.command
    expect(await ids({ spot: geoWithin({ geometry: square(-1, -1, 1, 1) }) })).toEqual(['near', 'middle'])
    expect(await ids({ area: geoWithin({ geometry: square(4, 4, 7, 7) }) })).toEqual(['middle'])
    expect(
      await ids({
        area: geoWithin({
          geometry: new harness.db.Geo.MultiPolygon([square(19, 19, 22, 22), square(29, 29, 32, 32)]),
        }),
      }),
    ).toEqual(['areas'])
    expect(await ids({ spot: geoWithin({ centerSphere: [point(0, 0), 1000 / 6378100] }) })).toEqual(['near'])
  })

  test('intersects: points, lines and areas', async () => {
    const { geoIntersects } = harness.db.command
    expect(await ids({ area: geoIntersects({ geometry: point(1.5, 1.5) }) })).toEqual(['near', 'points'])
    expect(await ids({ area: geoIntersects({ geometry: point(0.5, 0.5) }) })).toEqual([])
    expect(await ids({ area: geoIntersects({ geometry: line([3, -1], [3, 1]) }) })).toEqual(['lines'])
    expect(await ids({ area: geoIntersects({ geometry: square(5.5, 5.5, 9, 9) }) })).toEqual(['middle', 'points'])
  })

  test('geoNear in a pipeline: distance in metres, to the last digit the vendor gives', async () => {
    const { lt } = harness.db.command
    const date = new Date()
    await harness.db.collection('sights').add({
      data: [
        { _id: 'g0', city: 'Guangzhou', date, spot: point(113.30593, 23.1361155) },
        { _id: 'g1', city: 'Hangzhou', date: new Date(date.getTime() - 1000), spot: point(113.306789, 23.1564721) },
        { _id: 'g2', city: 'Beijing', date, spot: point(116.3949659, 39.9163447) },
      ],
    })
    const spec = {
      distanceField: 'distance',
      spherical: true,
      near: point(113.3089506, 23.0968251),
      query: { city: /zhou/, date: lt(date) },
      key: 'spot',
      includeLocs: 'at',
    }
    const { list } = await harness.db.collection('sights').aggregate().geoNear(spec).end()
    expect(list).toHaveLength(1)
    expect(list[0]).toMatchObject({ _id: 'g1', distance: 6643.521654040738, at: { type: 'Point' } })
  })

  test('what is refused: near without an index, a place that is none', async () => {
    const near = harness.db.command.geoNear({ geometry: point(0, 0) })
    expect(await refusal(harness.db.collection('bare').where({ spot: near }).get())).toContain(
      'unable to find index for $geoNear query',
    )
    const within = (more: Plain) => harness.db.command.geoNear({ geometry: point(0, 0), ...more })
    const places = harness.db.collection('places')
    expect(await refusal(places.where({ $or: [{ spot: within({}) }] }).get())).toContain('must be top-level')
    expect(
      await refusal(
        places
          .aggregate()
          .match({ spot: within({}) })
          .end(),
      ),
    ).toContain('not allowed in this context')
    const flat = { $near: { $geometry: { type: 'LineString', coordinates: [[0, 0]] } } }
    expect(await refusal(places.where({ spot: flat }).get())).toContain('invalid point in geo near query')
    const nearest = (collection: string, key?: string) =>
      refusal(
        harness.db
          .collection(collection)
          .aggregate()
          .geoNear({ near: point(0, 0), spherical: true, distanceField: 'd', ...(key === undefined ? {} : { key }) })
          .end(),
      )
    expect(await nearest('bare')).toContain('none were found')
    expect(await nearest('places')).toContain('more than one 2dsphere index')
    expect(await nearest('places', 'city')).toContain('unable to find index for $geoNear query')
    expect(await refusal(harness.db.collection('places').add({ data: { spot: 'here' } }))).toContain(
      "Can't extract geo keys",
    )
    expect(
      await refusal(harness.db.collection('places').add({ data: { spot: { type: 'Point', coordinates: [200, 0] } } })),
    ).toContain('out of bounds')
  })
})
