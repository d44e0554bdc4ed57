import type { LocalCloud } from '../../local-cloud/main'
import { startTestCloud, temporaryFolder } from './bundled'

/** The hash of the store is what tests compare before and after: it must see every change, and nothing else. */
describe('the hash of the store', () => {
  let cloud: LocalCloud
  beforeAll(async () => {
    const database = { collections: { left: { indexes: [] }, right: { indexes: [] } } }
    cloud = await startTestCloud({ functionsDir: temporaryFolder('no-functions'), database })
  })
  afterAll(() => cloud.close())

  test('changes with every insert, update and removal, and comes back with the documents', async () => {
    const { store } = cloud
    const hash = () => store.hash([])
    const empty = await hash()
    await store.insert('left', [{ _id: 'a', n: 1 }])
    const one = await hash()
    await store.insert('right', [{ _id: 'a', n: 1 }])
    const both = await hash()
    await store.modify('left', { _id: 'a' }, { $set: { n: 2 } })
    const changed = await hash()
    expect(new Set([empty, one, both, changed]).size).toBe(4)
    await store.modify('left', { _id: 'a' }, { $set: { n: 1 } })
    expect(await hash()).toBe(both)
    await store.remove('right', { _id: 'a' })
    expect(await hash()).toBe(one)
    expect(await store.hash(['left'])).toBe(await store.hash(['left', 'nothing']))
  })

  test('sees what a transaction wrote once it is committed, and not before', async () => {
    const { store } = cloud
    const before = await store.hash([])
    const tx = await store.begin()
    await store.insert('right', [{ _id: 'b' }], tx)
    expect(await store.hash([])).toBe(before)
    await store.commit(tx)
    expect(await store.hash([])).not.toBe(before)
  })
})
