import { createHash, createHmac, randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import type { Parameters } from '../protocol/parameters'
import { invalidParam } from '../protocol/platform-error'
import type { ServiceAction } from './services'

/** Where a file of storage lies and how long an address of it holds. */
export interface Storage {
  /** `/admin` actions by name. */
  readonly actions: Record<string, ServiceAction>
  /** The bytes behind a signed address of this storage; undefined when it is forged, expired or empty. */
  read(signed: SignedPath): Promise<Buffer | undefined>
  /** Stores bytes at a path an address was signed for; false when it is forged or expired. */
  write(signed: SignedPath, bytes: Buffer): Promise<boolean>
  /** Stores bytes as the client library of the platform does; answers the file's id, or undefined for a path unfit. */
  put(cloudPath: string, bytes: Buffer): Promise<string | undefined>
}

export interface SignedPath {
  readonly cloudPath: string
  /** Epoch ms. */
  readonly until: number
  readonly sign: string
}

export interface StorageOptions {
  dataDir: string
  envId: string
  now: () => number
  /** `http://127.0.0.1:<port>` */
  origin: () => string
}

const DAY_MS = 86_400_000
const MOST_FILES = 50
const MOST_PATH_BYTES = 850
/** Signs the platform advises against, and those that would end the path of an address. */
const UNFIT_SIGNS = /[\u0000-\u001f\u007f`^"\\{}[\]~%#><?]/

/** The platform's rules for a path: relative, no empty or dotted part, at most 850 bytes; Chinese is fine. */
function isCloudPath(cloudPath: string): boolean {
  const parts = cloudPath.split('/')
  if (Buffer.byteLength(cloudPath) > MOST_PATH_BYTES || UNFIT_SIGNS.test(cloudPath)) return false
  return parts.every((part) => part !== '' && part !== '.' && part !== '..')
}

/** File storage on disk; addresses are signed and expire, as the platform's do. */
export function openStorage({ dataDir, envId, now, origin }: StorageOptions): Storage {
  const folder = path.join(dataDir, 'storage')
  const secret = randomBytes(32)
  const prefix = `cloud://${envId}.local/`
  const signatureOf = (method: string, cloudPath: string, until: number) =>
    createHmac('sha256', secret).update(`${method}|${cloudPath}|${until}`).digest('hex')
  const addressOf = (method: string, cloudPath: string, maxAgeMs: number) => {
    const until = now() + maxAgeMs
    return `${origin()}/storage/${cloudPath}?until=${until}&sign=${signatureOf(method, cloudPath, until)}`
  }
  const holds = (method: string, { cloudPath, until, sign }: SignedPath) =>
    isCloudPath(cloudPath) && until > now() && sign === signatureOf(method, cloudPath, until)
  const pathOf = (fileId: unknown) => {
    const cloudPath = typeof fileId === 'string' && fileId.startsWith(prefix) ? fileId.slice(prefix.length) : ''
    return isCloudPath(cloudPath) ? cloudPath : undefined
  }
  /** Files lie flat under the hash of their path, so that `a` and `a/b` can both exist. */
  const onDisk = (cloudPath: string) => path.join(folder, createHash('sha256').update(cloudPath).digest('hex'))
  const exists = (cloudPath: string) =>
    fs.access(onDisk(cloudPath)).then(
      () => true,
      () => false,
    )

  const copyOne = async (one: unknown): Promise<Record<string, unknown>> => {
    const [from, to] = [String(memberOf(one, 'src_path')), String(memberOf(one, 'dst_path'))]
    const fileId = `${prefix}${to}`
    if (!isCloudPath(from) || !isCloudPath(to)) return { code: 'INVALID_PARAM', message: 'invalid cloud path' }
    if (!(await exists(from))) return { code: 'STORAGE_FILE_NONEXIST', message: 'the file does not exist' }
    if (memberOf(one, 'overwrite') === false && (await exists(to)))
      return { code: 'STORAGE_FILE_EXIST', message: 'a file stands at the new path' }
    await fs.copyFile(onDisk(from), onDisk(to))
    if (memberOf(one, 'remove_original') === true) await fs.rm(onDisk(from))
    return { code: 'SUCCESS', fileId }
  }

  const actions: Record<string, ServiceAction> = {
    'storage.getUploadMetadata': async ({ path: cloudPath }) => {
      const fileId = `${prefix}${String(cloudPath)}`
      if (pathOf(fileId) === undefined) throw invalidParam('invalid cloud path')
      // Version 2 of the SDK asks for this address as it stands, unlike for those it reads from.
      const url = encodeURI(addressOf('PUT', String(cloudPath), DAY_MS))
      return { data: { url, token: 'local', authorization: 'local', fileId, cosFileId: encodeURIComponent(fileId) } }
    },
    'storage.batchGetDownloadUrl': async ({ file_list: list }) => {
      const asked = listOf(list).map((one) => ({ fileID: memberOf(one, 'fileid'), maxAge: memberOf(one, 'max_age') }))
      const found = asked.map(async ({ fileID, maxAge }) => {
        const cloudPath = pathOf(fileID)
        if (cloudPath === undefined || !(await exists(cloudPath)))
          return { fileid: fileID, fileID, code: 'STORAGE_FILE_NONEXIST', tempFileURL: '' }
        const ageMs = Math.min(DAY_MS, typeof maxAge === 'number' ? maxAge * 1000 : DAY_MS)
        const url = addressOf('GET', cloudPath, ageMs)
        return { fileid: fileID, fileID, code: 'SUCCESS', tempFileURL: url, download_url: url, maxAge: ageMs / 1000 }
      })
      return { data: { download_list: await Promise.all(found) } }
    },
    'storage.batchDeleteFile': async ({ fileid_list: list }) => {
      const removed = listOf(list).map(async (fileID) => {
        const cloudPath = pathOf(fileID)
        const there = cloudPath !== undefined && (await exists(cloudPath))
        if (there) await fs.rm(onDisk(cloudPath))
        return { fileID, code: there ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' }
      })
      return { data: { delete_list: await Promise.all(removed) } }
    },
    'storage.batchCopyFile': async ({ file_list: list }) => {
      const copied: unknown[] = []
      for (const one of listOf(list)) copied.push(await copyOne(one))
      return { data: { copy_list: copied } }
    },
    // Functions of the platform may read and write every file.
    'storage.getFileAuthority': async ({ fileList: list }) => ({
      data: listOf(list).map((one) => {
        const asked = memberOf(one, 'path')
        return { path: asked, cosFileId: encodeURIComponent(String(asked)), read: true }
      }),
    }),
  }
  const keep = async (cloudPath: string, bytes: Buffer) => {
    const target = onDisk(cloudPath)
    await fs.mkdir(folder, { recursive: true })
    await fs.writeFile(`${target}.new`, bytes)
    await fs.rename(`${target}.new`, target)
  }
  return {
    actions,
    read: async (signed) =>
      holds('GET', signed) ? fs.readFile(onDisk(signed.cloudPath)).catch(() => undefined) : undefined,
    async write(signed, bytes) {
      if (!holds('PUT', signed)) return false
      await keep(signed.cloudPath, bytes)
      return true
    },
    async put(cloudPath, bytes) {
      if (!isCloudPath(cloudPath)) return undefined
      await keep(cloudPath, bytes)
      return `${prefix}${cloudPath}`
    },
  }
}

function listOf(list: Parameters[string]): unknown[] {
  if (!Array.isArray(list) || list.length === 0 || list.length > MOST_FILES) throw invalidParam('1 to 50 files')
  return list
}

function memberOf(one: unknown, member: string): unknown {
  return typeof one === 'object' && one !== null ? Object.getOwnPropertyDescriptor(one, member)?.value : one
}
