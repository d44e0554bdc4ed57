import { startUpload } from '@domain/files/contract'
import { PART_BYTES, partsOf } from '@domain/files/rules'
import { proceed } from '@domain/kernel/decision'
import { seekKey } from '@domain/kernel/seek'
import { defineAction } from '../../kit/action'
import { startTerm } from '../../kit/due'
import { randomId } from '../../kit/random-ids'
import { EXPIRE } from './expire'
import { incomingPath } from './paths'
import { files } from './store'

/** An upload that nobody finished is cleared away after a day. */
const UNFINISHED_MS = 86_400_000

export default defineAction(startUpload, async ({ member, countyId, transact }, { purpose, bytes, way }) => {
  const fileId = randomId()
  const orgPath = member.post?.orgPath ?? (member.homePath.length > 0 ? member.homePath : [countyId])
  return transact(async (tx) => {
    await tx.put(files, fileId, {
      ...{ ownerId: member.userId, orgPath: [...orgPath], purpose, way, bytes, status: 'uploading', partIds: {} },
      ...{ readers: [], seek: seekKey(tx.now, fileId) },
    })
    tx.subject({ collection: 'files', id: fileId, to: 'uploading' })
    tx.follow(startTerm, { kind: EXPIRE, ref: fileId, dueAt: tx.now + UNFINISHED_MS })
    return proceed({ fileId, cloudPath: incomingPath(fileId), parts: partsOf(bytes), partBytes: PART_BYTES })
  })
})
