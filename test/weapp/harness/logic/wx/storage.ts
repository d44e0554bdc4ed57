import { WxFailure, type WxGroup, type WxKit } from './api'

/** Limits of the platform: 1 MB a key, 10 MB together. */
const KEY_BYTES = 1024 * 1024
const ALL_BYTES = 10 * 1024 * 1024

type Keyed = { key: string }

/** wx.*Storage*. Values are kept as JSON text, so nothing is shared by reference. */
export function storageGroup({ api, storage, sandbox }: WxKit): WxGroup {
  const size = (): number => [...storage.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const read = (key: string): unknown => {
    const text = storage.get(key)
    return text === undefined ? undefined : sandbox.inner(JSON.parse(text) as unknown)
  }
  const write = (key: string, value: unknown): void => {
    const text = JSON.stringify(value ?? null)
    if (Buffer.byteLength(text) > KEY_BYTES) throw new WxFailure('entry size limit reached')
    if (size() + Buffer.byteLength(text) > ALL_BYTES) throw new WxFailure('exceed storage max size 10Mb')
    storage.set(key, text)
  }
  const info = (): object =>
    sandbox.inner({ keys: [...storage.keys()], currentSize: Math.ceil(size() / 1024), limitSize: ALL_BYTES / 1024 })
  return {
    getStorageSync: (key: string) => read(key) ?? '',
    setStorageSync: write,
    removeStorageSync: (key: string) => void storage.delete(key),
    clearStorageSync: () => storage.clear(),
    getStorageInfoSync: info,
    getStorageInfo: api('getStorageInfo', info),
    getStorage: api<Keyed>('getStorage', ({ key }) => {
      const data = read(key)
      if (data === undefined) throw new WxFailure('data not found')
      return { data }
    }),
    setStorage: api<Keyed & { data: unknown }>('setStorage', ({ key, data }) => write(key, data)),
    removeStorage: api<Keyed>('removeStorage', ({ key }) => void storage.delete(key)),
    clearStorage: api('clearStorage', () => storage.clear()),
  }
}
