import Taro from '@tarojs/taro'
import { finishUpload, getUpload, startUpload } from '@domain/files/contract'
import type { InputFor } from '@domain/kernel/contract'
import { call } from '../call'
import { Offline } from '../failures'
import type { LocalPhoto } from './local-photo'
import { sendParts } from './send-parts'

/** How a photo is announced; the same key is the same upload, however often it is begun. */
export interface Announced {
  /** Request id of its beginning. */
  readonly key: string
  readonly bytes: number
  readonly purpose: InputFor<typeof startUpload>['purpose']
  readonly as?: string | undefined
}

const way = process.env.TARO_ENV === 'weapp' ? 'cloud' : 'parts'

/** Begins an upload, or finds the one that was begun under the same key. */
export function beginUpload({ key, bytes, purpose, as }: Announced) {
  return call(startUpload, { purpose, bytes, way, requestId: key }, as)
}

/** Puts the photo into file storage as a whole; answers the id storage gives it. */
async function putWhole(cloudPath: string, filePath: string): Promise<string> {
  try {
    return (await Taro.cloud.uploadFile({ cloudPath, filePath })).fileID
  } catch {
    throw new Offline()
  }
}

/** Uploads a photo, or what is missing of it; answers its id. Throws `Refused` or `Offline`, then it is sent again. */
export async function uploadPhoto(
  { source }: LocalPhoto,
  announced: Announced,
  onShare: (share: number) => void,
): Promise<string> {
  const { as, key } = announced
  const { fileId, cloudPath, parts, partBytes } = await beginUpload(announced)
  const finished = { fileId, requestId: `${key}-end` }
  if ((await call(getUpload, { fileId }, as)).status !== 'uploading') return fileId
  if (typeof source === 'string') {
    await call(finishUpload, { ...finished, cloudFileId: await putWhole(cloudPath, source) }, as)
  } else {
    await sendParts({ fileId, source, parts, partBytes, as }, onShare)
    await call(finishUpload, finished, as)
  }
  return fileId
}
