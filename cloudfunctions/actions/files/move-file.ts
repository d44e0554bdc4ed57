import { FILE_LIFECYCLE, type FileMove, type FileStatus } from '@domain/files/states'
import { proceed, refuse, type Decision } from '@domain/kernel/decision'
import { statusAfter } from '@domain/kernel/lifecycle'
import { openLinked } from '../../kit/scoped'
import type { JournalledTx } from '../../kit/transact'
import { fileBlocked } from './file-blocked'
import { files, type FileRecord } from './store'

/** Carries a judgement out if the photo still waits in that status; whoever judged first wins. */
export async function moveFile(
  tx: JournalledTx,
  fileId: string,
  waiting: FileStatus,
  move: FileMove,
  changes: Partial<FileRecord> = {},
): Promise<Decision<{ fileId: string; status: FileStatus }, 'NOT_IN_REVIEW'>> {
  const file = openLinked(await tx.get(files, fileId))
  const to = statusAfter<FileStatus, FileMove>(FILE_LIFECYCLE, waiting, move)
  if (file?.status !== waiting || !to) return refuse('NOT_IN_REVIEW')
  await tx.patch(files, fileId, { ...changes, status: to })
  tx.subject({ collection: 'files', id: fileId, from: waiting, to })
  if (to === 'blocked') tx.follow(fileBlocked, { fileId })
  return proceed({ fileId, status: to })
}
