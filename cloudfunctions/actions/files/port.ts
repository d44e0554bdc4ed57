import { proceed, refuse, type Decision } from '@domain/kernel/decision'
import { get, putNew, updateWhere } from '../../kit/database'
import type { Member } from '../../kit/member'
import type { MediaJudgement } from '../../kit/serve-messages'
import type { JournalledTx } from '../../kit/transact'
import { judgeSoon } from './judge-soon'
import { ownFile } from './own-file'
import { EVERYBODY, files, mediaChecks } from './store'

export { EVERYBODY } from './store'

/** What photos are put to, and who sees them beside the uploader and the units above the uploader. */
export interface FileUse {
  readonly kind: string
  readonly id: string
  readonly readers: readonly string[]
}

/**
 * Uses finished photos of the caller in a document, inside the caller's transaction: each exactly once. They may still
 * be under check; nobody else sees them before they passed. Costs two requests for each photo.
 */
export async function useFiles(
  tx: JournalledTx,
  member: Member,
  fileIds: readonly string[],
  { kind, id, readers }: FileUse,
): Promise<Decision<object, 'FILE_NOT_FOUND'>> {
  for (const fileId of new Set(fileIds)) {
    const file = ownFile(member, await tx.get(files, fileId))
    const usable = file && file.status !== 'uploading' && file.status !== 'blocked'
    if (!usable || (file.usedIn && file.usedIn.id !== id)) return refuse('FILE_NOT_FOUND')
    await tx.patch(files, fileId, { usedIn: { kind, id }, readers: [...readers] })
  }
  return proceed({})
}

/** The one photo that stands for a document before everybody: a new one is used in it, the one it had stays as it is. */
export async function usePhotoOf(
  tx: JournalledTx,
  member: Member,
  { now: fileId, before }: { readonly now: string | undefined; readonly before: string | undefined },
  of: Pick<FileUse, 'kind' | 'id'>,
): Promise<Decision<object, 'FILE_NOT_FOUND'>> {
  if (fileId === undefined || fileId === before) return proceed({})
  return useFiles(tx, member, [fileId], { ...of, readers: [EVERYBODY] })
}

/**
 * Keeps what the platform pushed about a photo. A judgement nobody asked for is kept only when the platform itself
 * says it, because it may overtake the answer that names its trace id.
 */
export async function mediaChecked({ countyId, traceId, suggest, now, isTrusted }: MediaJudgement): Promise<void> {
  if (!isTrusted && !(await get(mediaChecks, traceId))) return
  if (!(await putNew(mediaChecks, countyId, traceId, { suggest })))
    await updateWhere(mediaChecks, { _id: traceId }, { suggest })
  await judgeSoon(countyId, traceId, now)
}
