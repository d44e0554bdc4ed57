import { KEPT_DAYS } from '@domain/files/rules'
import { proceed } from '@domain/kernel/decision'
import { get } from '../../kit/database'
import { defineJob } from '../../kit/job'
import { openLinked } from '../../kit/scoped'
import { dropFiles } from '../../kit/storage'
import { files } from './store'

/** Kind of the term after which an upload is cleared away, and later the photo itself. */
export const EXPIRE = 'files.expire'

const DAY_MS = 86_400_000

/** Clears away what nobody finished, what was blocked, and what was kept as long as its purpose asks. */
export const expire = defineJob(EXPIRE, async ({ now, transact }, fileId) => {
  const file = openLinked(await get(files, fileId))
  if (!file) return {}
  const keptUntil = (file.uploadedAt ?? 0) + KEPT_DAYS[file.purpose] * DAY_MS
  if (file.status !== 'uploading' && now < keptUntil) return { again: keptUntil }
  await dropFiles([...Object.values(file.partIds), ...(file.storedAs === undefined ? [] : [file.storedAs])])
  await transact('expire', async (tx) => {
    await tx.remove(files, fileId)
    tx.subject({ collection: 'files', id: fileId, from: file.status })
    return proceed({})
  })
  return {}
})
