import { createRequire } from 'node:module'
import { harness, pointAt, type Plain } from './sdk'

/** The members of `@cloudbase/node-sdk` that the suite uses. */
interface NodeSdk {
  init(spec: { env: string }): NodeApp
}
interface NodeApp {
  database(): NodeDb
  uploadFile(spec: { cloudPath: string; fileContent: Buffer }): Promise<{ fileID: string }>
  downloadFile(spec: { fileID: string }): Promise<{ fileContent: Buffer }>
  copyFile(spec: { fileList: Plain[] }): Promise<{ fileList: Array<{ fileId?: string; code: string }> }>
  getFileAuthority(spec: { fileList: Plain[] }): Promise<{ data: Plain[] }>
}
interface NodeDb {
  command: { gt(value: number): unknown; inc(value: number): unknown }
  ObjectId(spec: { id: string }): object
  collection(name: string): NodeCollection
  createCollection(name: string): Promise<unknown>
}
interface NodeCollection {
  where(
    query: Plain,
  ): NodeCollection & { updateAndReturn(data: Plain): Promise<{ updated: number; doc: Plain | null }> }
  add(data: unknown): Promise<{ id?: string; ids?: string[]; code?: string }>
  get(): Promise<{ data: Plain[]; code?: string; message?: string }>
  options(spec: { raw: boolean }): { aggregate(pipeline: Plain[]): { end(): Promise<{ data: Plain[] }> } }
}

/** Version 3 as `wx-server-sdk` brings it, and version 2, which older cloud functions use. */
const CLIENTS: ReadonlyArray<[version: string, find: () => unknown]> = [
  ['3', () => createRequire(createRequire(__filename).resolve('wx-server-sdk'))('@cloudbase/node-sdk')],
  ['2', () => createRequire(__filename)('node-sdk-2')],
]

describe.each(CLIENTS)('version %s of the node SDK as a plain client of the same endpoint', (_version, find) => {
  let app: NodeApp
  let db: NodeDb

  beforeAll(async () => {
    pointAt(harness.cloud)
    app = (find() as NodeSdk).init({ env: 'local-env' })
    db = app.database()
  })

  test('ObjectIds are ids and fields; they are found by their kind and leave as text', async () => {
    const name = await harness.collection()
    const [one, two] = ['5f9d88a1b2c3d4e5f6a7b8c9', '5f9d88a1b2c3d4e5f6a7b8ca']
    expect((await db.collection(name).add({ _id: db.ObjectId({ id: one }), ref: db.ObjectId({ id: two }) })).id).toBe(
      one,
    )
    expect(
      (
        await db
          .collection(name)
          .where({ ref: db.ObjectId({ id: two }) })
          .get()
      ).data,
    ).toEqual([{ _id: one, ref: two }])
    expect(
      (
        await db
          .collection(name)
          .where({ _id: db.ObjectId({ id: one }) })
          .get()
      ).data,
    ).toHaveLength(1)
    expect((await db.collection(name).where({ ref: two }).get()).data).toEqual([])
  })

  test('updateAndReturn changes one document and gives it back', async () => {
    const name = await harness.collection([
      { _id: 'a', n: 1 },
      { _id: 'b', n: 1 },
    ])
    const answer = await db
      .collection(name)
      .where({ n: 1 })
      .updateAndReturn({ n: db.command.inc(5) })
    expect(answer).toMatchObject({ updated: 1, doc: { _id: 'a', n: 6 } })
    expect(await db.collection(name).where({ n: 99 }).updateAndReturn({ n: 0 })).toMatchObject({ updated: 0 })
  })

  test('a file goes up and comes down, is copied, and may be read', async () => {
    const fileContent = Buffer.from('一张照片')
    const { fileID } = await app.uploadFile({ cloudPath: 'a|b 照片.png', fileContent })
    const spec = { srcPath: 'a|b 照片.png', dstPath: 'more/a|b 照片.png' }
    const [copy] = (await app.copyFile({ fileList: [{ ...spec, removeOriginal: true }] })).fileList
    expect((await app.downloadFile({ fileID: copy?.fileId ?? '' })).fileContent).toEqual(fileContent)
    await expect(app.downloadFile({ fileID })).rejects.toMatchObject({ code: 'STORAGE_FILE_NONEXIST' })
    const [missing] = (await app.copyFile({ fileList: [spec] })).fileList
    expect(missing).toMatchObject({ code: 'STORAGE_FILE_NONEXIST' })
    process.env['WX_CONTEXT_KEYS'] = 'WX_OPENID'
    process.env['WX_OPENID'] = 'o-reader'
    const { data } = await app.getFileAuthority({ fileList: [{ path: fileID, type: 'READ' }] })
    delete process.env['WX_OPENID']
    delete process.env['WX_CONTEXT_KEYS']
    expect(data).toEqual([{ path: fileID, cosFileId: encodeURIComponent(fileID), read: true }])
  })

  test('several at once, raw pipelines, and an error with its code', async () => {
    const name = await harness.collection()
    expect((await db.collection(name).add([{ key: 'a' }, { key: 'a' }, { key: 'b' }])).ids).toHaveLength(3)
    const pipeline = [{ $match: { key: { $eq: 'a' } } }, { $count: 'found' }]
    expect((await db.collection(name).options({ raw: true }).aggregate(pipeline).end()).data).toEqual([{ found: 2 }])
    await expect(db.collection('never-made').get()).rejects.toMatchObject({ code: 'DATABASE_COLLECTION_NOT_EXIST' })
  })
})
