import cloud from 'wx-server-sdk'
import { log } from './log'

/** The part of the platform's file storage that the product uses, typed as it behaves. */
interface StorageApi {
  uploadFile(asked: { cloudPath: string; fileContent: Buffer }): Promise<{ fileID: string }>
  downloadFile(asked: { fileID: string }): Promise<{ fileContent: Buffer }>
  getTempFileURL(asked: {
    fileList: Array<{ fileID: string; maxAge: number }>
  }): Promise<{ fileList: Array<{ status: number; tempFileURL: string }> }>
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

/** A signed address that holds for so many seconds; undefined when there is no such file. */
export async function signedUrl(fileID: string, seconds: number): Promise<string | undefined> {
  const { fileList } = await storage.getTempFileURL({ fileList: [{ fileID, maxAge: seconds }] })
  const [found] = fileList
  return found?.status === 0 && found.tempFileURL !== '' ? found.tempFileURL : undefined
}

const MOST_AT_ONCE = 50

/** Removes files; those that are gone already change nothing. */
export async function dropFiles(fileIDs: readonly string[]): Promise<void> {
  for (let at = 0; at < fileIDs.length; at += MOST_AT_ONCE)
    await storage.deleteFile({ fileList: fileIDs.slice(at, at + MOST_AT_ONCE) })
}
