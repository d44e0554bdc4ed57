import type { Stored } from '../../kit/collection'
import type { Member } from '../../kit/member'
import { openLinked, type Scoped } from '../../kit/scoped'
import type { FileRecord } from './store'

/** The file if the caller uploaded it, in whatever role they act: only they finish it, use it or take it back. */
export function ownFile({ userId }: Member, scoped: Scoped<FileRecord> | undefined): Stored<FileRecord> | undefined {
  const file = openLinked(scoped)
  return file?.ownerId === userId ? file : undefined
}
