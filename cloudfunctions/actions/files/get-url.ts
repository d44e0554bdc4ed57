import { getUrl } from '@domain/files/contract'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import type { Stored } from '../../kit/collection'
import { get } from '../../kit/database'
import type { Member } from '../../kit/member'
import { openLinked, type Scoped } from '../../kit/scoped'
import { signedUrl } from '../../kit/storage'
import { ownFile } from './own-file'
import { EVERYBODY, files, type FileRecord } from './store'

const VALID_SECONDS = 600

/** Readers are named one by one, or are everybody, guests too, and stand in no unit's scope. */
function openForReader(
  member: Member | undefined,
  scoped: Scoped<FileRecord> | undefined,
): Stored<FileRecord> | undefined {
  const reads = openLinked(scoped)?.readers.some((who) => who === member?.userId || who === EVERYBODY) === true
  return reads ? openLinked(scoped) : member && (ownFile(member, scoped) ?? member.open(scoped))
}

export default defineAction(getUrl, async ({ member, now }, { fileId }) => {
  const file = openForReader(member, await get(files, fileId))
  if (!file) return refuse('FILE_NOT_FOUND')
  const byDesk = file.status === 'review' && member?.post !== undefined
  const seen = file.status === 'passed' || file.ownerId === member?.userId || byDesk
  if (!seen || file.storedAs === undefined) return refuse('FILE_HIDDEN')
  const url = await signedUrl(file.storedAs, VALID_SECONDS)
  if (url === undefined) return refuse('FILE_NOT_FOUND')
  return proceed({ fileId, status: file.status, url, until: now + VALID_SECONDS * 1_000 })
})
