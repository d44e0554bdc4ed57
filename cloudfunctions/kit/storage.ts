import cloud from 'wx-server-sdk'
import { log } from './log'

/** The part of the platform's file storage that the product uses, typed as it behaves. */
interface StorageApi {
  uploadFile(asked: { cloudPath: string; fileContent: Buffer }): Promise<{ fileID: string }>
  downloadFile(asked: { fileID: string }): Promise<{ fileContent: Buffer }>
  getTempFileURL(asked: {
    fileList: Array<{ fileID: string; maxAge: number }>
  }): Promise<{ fileList: Array<{ fileID: string; status: number; tempFileURL: string }> }>
  deleteFile(asked: { fileList: readonly string[] }): Promise<unknown>
}

const storage = cloud as unknown as StorageApi

/** Stores bytes at a path, replacing what was there; answers the id by which storage knows them. */
export async function keepBytes(cloudPath: string, bytes: Buffer): Promise<string> {
  return (await storage.uploadFile({ cloudPath, fileContent: bytes })).fileID
}

/** The bytes behind an id; undefined when there are none. */
export async function bytesOf(fileID: string): Promise<Buffer | undefined> {
  try {
    return (await storage.downloadFile({ fileID })).fileContent
  } catch (cause) {
    log.warn({ err: cause instanceof Error ? cause.message : JSON.stringify(cause) }, 'a file could not be read')
    return undefined
  }
}

const MOST_AT_ONCE = 50

/** Signed addresses of at most 50 files, by their ids, that hold for so many seconds; none for a file there is not. */
export async function signedUrls(fileIDs: readonly string[], seconds: number): Promise<ReadonlyMap<string, string>> {
  if (fileIDs.length === 0) return new Map()
  const { fileList } = await storage.getTempFileURL({
    fileList: fileIDs.map((fileID) => ({ fileID, maxAge: seconds })),
  })
  const found = fileList.flatMap(({ fileID, status, tempFileURL }) =>
    status === 0 && tempFileURL !== '' ? [[fileID, tempFileURL] as const] : [],
  )
  return new Map(found)
}

/** A signed address that holds for so many seconds; undefined when there is no such file. */
export async function signedUrl(fileID: string, seconds: number): Promise<string | undefined> {
  return (await signedUrls([fileID], seconds)).get(fileID)
}

/** Removes files; those that are gone already change nothing. */
export async function dropFiles(fileIDs: readonly string[]): Promise<void> {
  for (let at = 0; at < fileIDs.length; at += MOST_AT_ONCE)
    await storage.deleteFile({ fileList: fileIDs.slice(at, at + MOST_AT_ONCE) })
}
