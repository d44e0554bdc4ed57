import type { Unit } from '../kernel/ledger'
import { kindOf, type IDEA_KINDS } from './schemas'
import type { CampaignStatus, IdeaStatus, PledgeStatus, TaskStatus } from './states'

/** What kind of thing a unit counts, for pages of other domains. */
export { kindOf } from './schemas'

export const CAMPAIGN_WORDS: Record<CampaignStatus, string> = {
  review: '等审核',
  returned: '没有通过',
  scheduled: '快开始了',
  raising: '众筹中',
  suspended: '暂停了',
  succeeded: '凑齐了',
  executing: '凑齐了，正在办',
  completed: '办好了',
  failed: '没凑齐，正在退',
  cancelled: '取消了，正在退',
  refunded: '全部退回了',
}

/** The state as the giver sees it. */
export const PLEDGE_WORDS: Record<PledgeStatus, string> = {
  paying: '等您付款',
  pledged: '认下了，等凑齐',
  captured: '凑齐了，用上了',
  refunding: '正在退',
  refund_failed: '没退成，正在重试',
  refunded: '退回了',
  withdrawn: '撤回了',
  closed: '没有付款，取消了',
}

/** What is left to do for a pledge, as the agenda says it. */
export const PLEDGE_DUTY_WORDS = { pay: '等您付款', bring: '请送到社区' } as const

/** What is left to do for a task that was taken. */
export const TASK_DUTY_WORDS = { taken: '您接的，做好了交', returned: '请再改改' } as const

export const IDEA_WORDS: Record<IdeaStatus, string> = {
  submitted: '等社区看一下',
  public: '征集支持中',
  supported: '支持够了，等答复',
  adopted: '采纳成项目了',
  declined: '没有采纳',
}

/** Kinds of projects an idea becomes. */
export const IDEA_KIND_WORDS: Record<(typeof IDEA_KINDS)[number], string> = {
  community_building: '社区营造',
  safety: '安全隐患',
  greening: '绿化环境',
  culture_sport: '文体设施',
  caring: '关爱公益',
}

export const TASK_WORDS: Record<TaskStatus, string> = {
  open: '可以接',
  taken: '有人在做',
  submitted: '等验收',
  returned: '请再改改',
  rewarded: '验收了，积分给了',
  closed: '过期了',
}

/** An amount as one says it: `50 分`, `1 小时 30 分钟`, `3 架`, `12.50 元`. */
export function spokenAmount(amount: number, unit: Unit, measure = '件'): string {
  const kind = kindOf(unit)
  if (kind === 'points') return `${amount} 分`
  if (kind === 'item') return `${amount} ${measure}`
  if (kind === 'money') return `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, '0')} 元`
  const [hours, minutes] = [Math.floor(amount / 60), amount % 60]
  if (hours === 0) return `${minutes} 分钟`
  return minutes === 0 ? `${hours} 小时` : `${hours} 小时 ${minutes} 分钟`
}

/** Sentences for the refusals of this domain; those shared with other domains stand there. */
export const CROWD_REFUSALS = {
  CAMPAIGN_NOT_FOUND: '没有找到这次众筹，可能已经结束',
  PLEDGE_NOT_FOUND: '没有找到您认的这一份，请刷新看看',
  IDEA_NOT_FOUND: '没有找到这个点子',
  TASK_NOT_FOUND: '没有找到这个任务',
  COMPLAINT_NOT_FOUND: '没有找到这条反映',
  NEED_NOT_FOUND: '没有这一样，请刷新看看',
  NEED_NOT_OPEN: '现在不能认了，您的东西没有动',
  NEED_FULL: '刚刚凑齐了，您的没有动，谢谢您',
  MORE_THAN_LEFT: '还差的没有这么多，请改少一点',
  AMOUNT_OUTSIDE_LIMITS: '数量不在可以认的范围里，请改一改',
  ALREADY_PLEDGED: '这一样您已经认过了。要改数量，先撤回再认',
  NOT_YOUR_COMMUNITY: '借东西和出钱只在本社区里，谢谢您的心意',
  MONEY_OFF: '现在不收钱，可以出力、捐积分或借东西',
  PLEDGE_SETTLED: '已经有了结果，不能撤回了',
  PAYMENT_OVER: '付款时间过了，这一份已经取消，请重新认',
  PAYMENT_UNREACHABLE: '现在连不上付款，钱没有动，请过一会儿再试',
  ALREADY_COMPLAINED: '您已经反映过了，社区会答复您',
  PROJECT_NOT_RAISING: '这个项目现在不能众筹',
  CAMPAIGN_RUNNING: '这个项目已经有一次众筹在进行',
  DEADLINE_WRONG: '时间不对：至少要留一个小时，也不能太长',
  NEED_WRONG: '有一样没有写对，请检查数量、单位和班次',
  PARTNER_ADDRESS_WRONG: '网址不对：要以 https:// 开头，是慈善组织自己的募捐页面',
  ESSENTIAL_MISSING: '至少要有一样是必须凑齐的',
  DECISION_MISSING: '收钱要先有居民会议的决定：公示归档，并且由监督委员确认过',
  NOT_MET_YET: '必须凑齐的还没有凑齐，不能提前结束',
  REPORT_INCOMPLETE: '每一样都要写用在哪里，用掉的不能比收到的多',
  HOME_MISSING: '请先填您住在哪个社区',
  OWN_IDEA: '自己的点子不用自己支持',
  TASK_TAKEN: '刚刚被别人接走了，看看别的任务',
} as const
