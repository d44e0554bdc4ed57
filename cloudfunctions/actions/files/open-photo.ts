import type { Stored } from '../../kit/collection'
import type { Member } from '../../kit/member'
import { openLinked, type Scoped } from '../../kit/scoped'
import { ownFile } from './own-file'
import { EVERYBODY, type FileRecord } from './store'

interface OpenPhoto {
  readonly file: Stored<FileRecord>
  /** Where storage keeps it; absent while it may not be shown. */
  readonly storedAs?: string | undefined
}

/**
 * A photo for who may know of it: readers are named one by one, or are everybody, and stand in no unit's scope. It is
 * shown once it passed, and before that to its owner and the reviewing desk.
 */
export function openPhoto(member: Member | undefined, scoped: Scoped<FileRecord> | undefined): OpenPhoto | undefined {
  const reads = openLinked(scoped)?.readers.some((who) => who === member?.userId || who === EVERYBODY) === true
  const file = reads ? openLinked(scoped) : member && (ownFile(member, scoped) ?? member.open(scoped))
  if (!file) return undefined
  const byDesk = file.status === 'review' && member?.post !== undefined
  const shown = file.status === 'passed' || file.ownerId === member?.userId || byDesk
  return shown ? { file, storedAs: file.storedAs } : { file }
}
