import { decideReview } from '@domain/files/contract'
import { refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { moveFile } from './move-file'
import { files } from './store'

export default defineAction(decideReview, ({ member, transact }, { fileId, decision, reason }) =>
  transact(async (tx) => {
    const file = member.open(await tx.get(files, fileId))
    if (!file) return refuse('FILE_NOT_FOUND')
    if (file.ownerId === member.userId) return refuse('OWN_CASE')
    if (decision === 'block' && reason === undefined) return refuse('REASON_MISSING')
    return moveFile(tx, fileId, 'review', decision, { reviewedBy: member.userId, reason })
  }),
)
