import { getUrl } from '@domain/files/contract'
import { URL_SECONDS } from '@domain/files/rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { signedUrl } from '../../kit/storage'
import { openPhoto } from './open-photo'
import { files } from './store'

export default defineAction(getUrl, async ({ member, now }, { fileId }) => {
  const photo = openPhoto(member, await get(files, fileId))
  if (!photo) return refuse('FILE_NOT_FOUND')
  if (photo.storedAs === undefined) return refuse('FILE_HIDDEN')
  const url = await signedUrl(photo.storedAs, URL_SECONDS)
  if (url === undefined) return refuse('FILE_NOT_FOUND')
  return proceed({ fileId, status: photo.file.status, url, until: now + URL_SECONDS * 1_000 })
})
