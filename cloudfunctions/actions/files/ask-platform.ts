import * as z from 'zod/mini'
import { handInPhoto } from '../../kit/check-photo'
import { get, putNew, updateWhere } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { openidOf } from '../../kit/openid-of'
import { openLinked } from '../../kit/scoped'
import { dropFiles, signedUrl } from '../../kit/storage'
import { judgeSoon } from './judge-soon'
import { files, mediaChecks } from './store'

const FETCH_WITHIN_SECONDS = 2 * 3_600

/** Has the platform look at a photo; tried again until it takes it or the photo is a matter for a person. */
export const askPlatform = defineEffect(
  'files.askPlatform',
  z.object({ fileId: z.string() }),
  async ({ countyId, now }, { fileId }) => {
    const file = openLinked(await get(files, fileId))
    if (file?.status !== 'checking' || file.storedAs === undefined) return
    await dropFiles(Object.values(file.partIds))
    const openid = await openidOf(file.ownerId)
    const url = await signedUrl(file.storedAs, FETCH_WITHIN_SECONDS)
    if (openid === undefined || url === undefined) return
    const traceId = await handInPhoto(openid, url)
    if (!(await putNew(mediaChecks, countyId, traceId, { fileId })))
      await updateWhere(mediaChecks, { _id: traceId }, { fileId })
    await judgeSoon(countyId, traceId, now)
  },
)
