import cloud from 'wx-server-sdk'

/** Signed addresses hold so long, in seconds: enough for a page, too short to be passed on. */
const ADDRESS_SECONDS = 600

/** The part of the platform's file storage that the kit uses, typed as it behaves. */
interface Storage {
  uploadFile(options: { cloudPath: string; fileContent: Buffer }): Promise<{ fileID: string }>
  downloadFile(options: { fileID: string }): Promise<{ fileContent: Buffer }>
  getTempFileURL(options: {
    fileList: Array<{ fileID: string; maxAge: number }>
  }): Promise<{ fileList: Array<{ fileID: string; tempFileURL: string; status: number }> }>
  deleteFile(options: { fileList: string[] }): Promise<unknown>
}

const storage = cloud as unknown as Storage

/** Stores bytes and answers the storage id; the same path again replaces them. */
export async function storeBytes(cloudPath: string, fileContent: Buffer): Promise<string> {
  return (await storage.uploadFile({ cloudPath, fileContent })).fileID
}

/** The bytes of a storage id; undefined when nothing is there. */
export async function loadBytes(fileID: string): Promise<Buffer | undefined> {
  return storage.downloadFile({ fileID }).then(
    ({ fileContent }) => fileContent,
    () => undefined,
  )
}

/** Signed addresses by storage id, for at most 50 files; one request. */
export async function signedAddresses(fileIDs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (fileIDs.length === 0) return new Map()
  const fileList = fileIDs.map((fileID) => ({ fileID, maxAge: ADDRESS_SECONDS }))
  const answered = await storage.getTempFileURL({ fileList })
  return new Map(answered.fileList.filter(({ status }) => status === 0).map((one) => [one.fileID, one.tempFileURL]))
}

export async function removeBytes(fileIDs: readonly string[]): Promise<void> {
  if (fileIDs.length > 0) await storage.deleteFile({ fileList: [...fileIDs] })
}

interface MediaCheck {
  security: { mediaCheckAsync(asked: object): Promise<{ traceId?: string; trace_id?: string }> }
}

const PICTURE = 2
const COMMENT = 2

/** Asks the platform to look at a picture; the answer comes later under the trace id. */
export async function askMediaCheck(openid: string, url: string): Promise<string> {
  const api = cloud.openapi as unknown as MediaCheck
  const asked = { media_url: url, media_type: PICTURE, version: 2, openid, scene: COMMENT }
  const { traceId, trace_id: snake } = await api.security.mediaCheckAsync(asked)
  const trace = traceId ?? snake
  if (trace === undefined) throw new Error('the media check gave no trace id')
  return trace
}
