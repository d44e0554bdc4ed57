import { seekKey } from '@domain/kernel/seek'
import {
  ACTIVITY_WORDS,
  CERTIFICATE_WORDS,
  RECORD_WORDS,
  SIGN_UP_WORDS,
  TEAM_MEMBER_WORDS,
  TEAM_WORDS,
} from '@domain/volunteering/words'
import { command } from '../../kit/database'
import type { PersonalHolding } from '../../kit/personal'
import { certificates, teamMembers, teams } from './team-store'
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
    readable: { volunteerNo: '志愿者编号', recent: '最近的服务时间', days: '每天的分钟数', absences: '没有来的班次' },
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
  {
    ...{ collection: teams, title: '我带的志愿队', by: 'ownerId', key: 'userId' },
    readable: { name: '志愿队', unitName: '单位', status: '状态' },
    words: { status: TEAM_WORDS },
    unfinished: () => ({ status: 'active' }),
    afterwards: { cleared: { leaderName: '已注销' } },
    basis: '志愿队的时长要能核对，去掉姓名',
  },
  {
    ...{ collection: teamMembers, title: '参加的志愿队', by: 'ownerId', key: 'userId' },
    readable: { teamName: '志愿队', unitName: '单位', status: '状态', at: '时间' },
    words: { status: TEAM_MEMBER_WORDS },
    afterwards: 'removed',
  },
  {
    ...{ collection: certificates, title: '志愿服务证明', by: 'ownerId', key: 'userId' },
    readable: {
      ...{ certificateNo: '证明编号', code: '核验码', unitName: '出具单位', minutes: '分钟', from: '开始', to: '结束' },
      ...{ issuedAt: '出具时间', status: '状态' },
    },
    words: { status: CERTIFICATE_WORDS },
    afterwards: { cleared: { name: '已注销', use: undefined, services: [] } },
    ...{ keptDays: 3 * 366, basis: '开出的证明三年里还能核对，去掉姓名（志愿服务条例 第十九条）' },
  },
]
