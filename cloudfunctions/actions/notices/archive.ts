import { refuse } from '@domain/kernel/decision'
import { archive } from '@domain/notices/contract'
import { defineAction } from '../../kit/action'
import { fileAway } from './file-away'
import { notices } from './store'

export default defineAction(archive, ({ member, transact }, { noticeId }) =>
  transact(async (tx) => {
    const notice = member.open(await tx.get(notices, noticeId))
    return notice ? fileAway(tx, notice) : refuse('NOTICE_NOT_FOUND')
  }),
)
