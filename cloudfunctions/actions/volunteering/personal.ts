import { seekKey } from '@domain/kernel/seek'
import { ACTIVITY_WORDS, RECORD_WORDS, SIGN_UP_WORDS } from '@domain/volunteering/words'
import { command } from '../../kit/database'
import type { PersonalHolding } from '../../kit/personal'
import { activities, presenceDevices, records, signUps, volunteers } from './store'

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
    ...{ collection: records, title: '志愿服务记录', by: 'ownerId', key: 'userId' },
    readable: {
      ...{ volunteerNo: '志愿者编号', title: '活动', place: '地点', from: '开始', to: '结束', minutes: '分钟' },
      ...{ status: '状态', dispute: '提出的疑问' },
    },
    words: { status: RECORD_WORDS },
    unfinished: () => ({ status: command.in(['provisional', 'publicised', 'in_dispute']) }),
    afterwards: { cleared: { name: '已注销', dispute: undefined } },
    basis: '服务记录按规定长期保存，去掉姓名和留言（志愿服务条例 第十九条）',
  },
  {
    ...{ collection: volunteers, title: '志愿者', by: 'userId', key: 'userId' },
    readable: { volunteerNo: '志愿者编号', recent: '最近的服务时间', days: '每天的分钟数' },
    afterwards: 'removed',
  },
  {
    ...{ collection: presenceDevices, title: '签到用的手机', by: 'userId', key: 'userId' },
    readable: { at: '签到时间' },
    afterwards: 'removed',
  },
  {
    ...{ collection: activities, title: '我组织的活动', by: 'ownerId', key: 'userId' },
    readable: { title: '活动', contactName: '联系人', contactPhone: '联系电话', status: '状态' },
    words: { status: ACTIVITY_WORDS },
    afterwards: { cleared: { ownerName: '已注销', contactName: '已注销', contactPhone: undefined } },
    ...{ keptDays: 3 * 366, basis: '活动记录保存三年，去掉姓名和电话' },
  },
]
