import { MOVE_OF } from '@domain/files/rules'
import { get, remove } from '../../kit/database'
import { defineJob } from '../../kit/job'
import { JUDGE } from './judge-soon'
import { moveFile } from './move-file'
import { mediaChecks } from './store'

/** Carries out what the platform thinks of a photo; a person may have been quicker. */
export const judge = defineJob(JUDGE, async ({ transact }, traceId) => {
  const check = await get(mediaChecks, traceId)
  const { fileId, suggest } = check ?? {}
  if (fileId === undefined || suggest === undefined) return {}
  await transact('judge', (tx) => moveFile(tx, fileId, 'checking', MOVE_OF[suggest]))
  await remove(mediaChecks, traceId)
  return {}
})
