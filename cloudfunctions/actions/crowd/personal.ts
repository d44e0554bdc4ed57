import { IDEA_WORDS, PLEDGE_WORDS, TASK_WORDS } from '@domain/crowd/words'
import type { PersonalHolding } from '../../kit/personal'
import { ERASED, GONE } from '../../kit/without-hand'
import { campaigns, complaints, ideas, ideaSupports, pledges, tasks } from './store'

/** Who wrote a charity's card and who held it against its certificate. */
const CARD_KEPT = { keptDays: 3 * 366, basis: '募捐的指路卡要说得清经过两个人，去掉姓名' } as const

/** What crowdfunding keeps of persons. What was given stays on the books without its giver's name. */
export const CROWD_HOLDINGS: readonly PersonalHolding[] = [
  {
    ...{ collection: pledges, title: '认下的', by: 'ownerId', key: 'userId' },
    readable: { title: '项目', label: '什么', amount: '数量', status: '状态', at: '时间' },
    words: { status: PLEDGE_WORDS },
    unfinished: () => ({ open: true }),
    afterwards: { cleared: { giverName: '已注销' } },
    ...{ keptDays: 3 * 366, basis: '捐赠和使用情况要能核对，保存三年，去掉姓名（慈善法 第七十九条）' },
  },
  {
    ...{ collection: complaints, title: '反映的问题', by: 'userId', key: 'userId' },
    readable: { text: '内容', answer: '答复', at: '时间' },
    afterwards: { cleared: { text: '已注销' } },
    ...{ keptDays: 3 * 366, basis: '处理过的反映保存三年，去掉内容' },
  },
  {
    ...{ collection: ideas, title: '点子', by: 'ownerId', key: 'userId' },
    readable: { title: '题目', text: '内容', status: '状态', at: '时间' },
    words: { status: IDEA_WORDS },
    afterwards: { cleared: { authorName: '已注销' } },
    ...{ keptDays: 3 * 366, basis: '采纳的点子要说得清来处，保存三年，去掉姓名' },
  },
  {
    ...{ collection: ideaSupports, title: '支持的点子', by: 'userId', key: 'userId' },
    readable: { at: '时间' },
    afterwards: 'removed',
  },
  {
    ...{ collection: campaigns, title: '放上去的指路卡，我写的', by: 'partnerHands.askedBy', key: 'userId' },
    readable: { title: '项目' },
    afterwards: { cleared: { 'partnerHands.askedBy': ERASED, 'partnerHands.askedName': GONE } },
    ...CARD_KEPT,
  },
  {
    ...{ collection: campaigns, title: '放上去的指路卡，我核对的', by: 'partnerHands.agreedBy', key: 'userId' },
    readable: { title: '项目' },
    afterwards: { cleared: { 'partnerHands.agreedBy': ERASED, 'partnerHands.agreedName': GONE } },
    ...CARD_KEPT,
  },
  {
    ...{ collection: campaigns, title: '等核对的指路卡，我写的', by: 'partnerAsked.by', key: 'userId' },
    readable: { title: '项目' },
    afterwards: { cleared: { 'partnerAsked.by': ERASED, 'partnerAsked.name': GONE } },
    ...CARD_KEPT,
  },
  {
    ...{ collection: tasks, title: '接的任务', by: 'takerId', key: 'userId' },
    readable: { title: '任务', points: '积分', status: '状态', work: '交的内容' },
    words: { status: TASK_WORDS },
    afterwards: { cleared: { takerName: '已注销', work: undefined } },
    ...{ keptDays: 3 * 366, basis: '积分账目保存三年，去掉姓名和内容' },
  },
]
