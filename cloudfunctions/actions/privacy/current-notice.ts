import { proceed } from '@domain/kernel/decision'
import { currentNotice } from '@domain/privacy/contract'
import { noticeAbout } from '@domain/privacy/notice-texts'
import { defineAction } from '../../kit/action'

export default defineAction(currentNotice, async (_context, { about }) => {
  const notice = noticeAbout(about)
  return proceed({ ...notice, sections: [...notice.sections] })
})
