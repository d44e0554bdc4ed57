import { getUrls } from '@domain/files/contract'
import { URL_SECONDS } from '@domain/files/rules'
import { proceed } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { signedUrls } from '../../kit/storage'
import { openPhoto } from './open-photo'
import { files } from './store'

export default defineAction(getUrls, async ({ member, now }, { fileIds }) => {
  const found = await query(files, { where: { _id: command.in(fileIds) }, limit: fileIds.length })
  const shown = found.flatMap((scoped) => {
    const photo = openPhoto(member, scoped)
    return photo?.storedAs === undefined ? [] : [{ fileId: photo.file._id, storedAs: photo.storedAs }]
  })
  const stored = shown.map(({ storedAs }) => storedAs)
  const urls = await signedUrls(stored, URL_SECONDS)
  const until = now + URL_SECONDS * 1_000
  const items = shown.flatMap(({ fileId, storedAs }) => {
    const url = urls.get(storedAs)
    return url === undefined ? [] : [{ fileId, url, until }]
  })
  return proceed({ items })
})
