import { seekKey } from '@domain/kernel/seek'
import { ACTIVITY_WORDS, SIGN_UP_WORDS } from '@domain/volunteering/words'
import { command } from '../../kit/database'
import type { PersonalHolding } from '../../kit/personal'
import { activities, signUps } from './store'

/** What volunteering keeps of persons. A sign-up outlives its person without name and answers. */
export const VOLUNTEERING_HOLDINGS: readonly PersonalHolding[] = [
  {
    ...{ collection: signUps, title: '志愿报名', by: 'ownerId', key: 'userId' },
    readable: {
      ...{ title: '活动', unitName: '地点', startsAt: '时间', status: '状态', at: '报名时间' },
      ...{ riskNotice: '看过的风险告知', answers: '报名时的回答' },
    },
    words: { status: SIGN_UP_WORDS },
    unfinished: (now) => ({ ahead: true, startSeek: command.gt(seekKey(now, '')) }),
    afterwards: { cleared: { name: '已注销', answers: [] } },
    ...{ keptDays: 3 * 366, basis: '服务记录要能核对，保存三年，去掉姓名和回答' },
  },
  {
    ...{ collection: activities, title: '我组织的活动', by: 'ownerId', key: 'userId' },
    readable: { title: '活动', contactName: '联系人', contactPhone: '联系电话', status: '状态' },
    words: { status: ACTIVITY_WORDS },
    afterwards: { cleared: { ownerName: '已注销', contactName: '已注销', contactPhone: undefined } },
    ...{ keptDays: 3 * 366, basis: '活动记录保存三年，去掉姓名和电话' },
  },
]
