import { createHash } from 'node:crypto'
import { finishUpload } from '@domain/files/contract'
import { decidePhoto, partsOf, STUCK_MINUTES } from '@domain/files/rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import type { Stored } from '../../kit/collection'
import { get } from '../../kit/database'
import { startTerm } from '../../kit/due'
import { bytesOf, keepBytes } from '../../kit/storage'
import { askPlatform } from './ask-platform'
import { STUCK } from './stuck'
import { ownFile } from './own-file'
import { incomingPath, keptPath } from './paths'
import { files, type FileRecord } from './store'

export default defineAction(finishUpload, async ({ member, transact }, { fileId, cloudFileId }) => {
  const file = ownFile(member, await get(files, fileId))
  if (!file) return refuse('FILE_NOT_FOUND')
  if (file.status !== 'uploading') return refuse('ALREADY_UPLOADED')
  const arrived = await arrivedBytes(file, cloudFileId)
  if (!Buffer.isBuffer(arrived)) return refuse('UPLOAD_INCOMPLETE', arrived)
  const photo = decidePhoto(file.bytes, arrived)
  if (!photo.ok) return photo
  const hash = createHash('sha256').update(arrived).digest('hex')
  const storedAs = await keepBytes(keptPath(fileId, hash), arrived)
  return transact(async (tx) => {
    const now = ownFile(member, await tx.get(files, fileId))
    if (now?.status !== 'uploading') return refuse('ALREADY_UPLOADED')
    await tx.patch(files, fileId, { status: 'checking', storedAs, hash, type: photo.plan.type, uploadedAt: tx.now })
    tx.subject({ collection: 'files', id: fileId, from: 'uploading', to: 'checking' })
    tx.follow(startTerm, { kind: STUCK, ref: fileId, dueAt: tx.now + STUCK_MINUTES * 60_000 })
    tx.follow(askPlatform, { fileId })
    return proceed({ fileId, status: 'checking' as const })
  })
})

/** What the client put into storage, or which parts are missing. */
async function arrivedBytes(
  { _id, way, bytes, partIds }: Stored<FileRecord>,
  cloudFileId: string | undefined,
): Promise<Buffer | { missing: number[] }> {
  if (way === 'cloud') {
    const isOwn = cloudFileId?.split('/').slice(3).join('/') === incomingPath(_id)
    return (isOwn && cloudFileId !== undefined ? await bytesOf(cloudFileId) : undefined) ?? { missing: [] }
  }
  const numbers = Array.from({ length: partsOf(bytes) }, (_, part) => part)
  const missing = numbers.filter((part) => partIds[`p${part}`] === undefined)
  if (missing.length > 0) return { missing }
  const parts: Buffer[] = []
  for (const part of numbers) {
    const stored = await bytesOf(partIds[`p${part}`] ?? '')
    if (!stored) return { missing: [part] }
    parts.push(stored)
  }
  return Buffer.concat(parts)
}
