import type { ServiceCategory } from './schemas'
import type { OrderStatus, WaitStatus } from './states'

export const CATEGORY_WORDS: Record<ServiceCategory, string> = {
  gov_agent: '政务代办',
  social_jobs: '社保就业',
  health: '健康医疗',
  elder_care: '养老助餐',
  disability_relief: '助残帮扶',
  child_study: '托幼助学',
  home_repair: '家政维修',
  env_property: '环境物业',
  travel: '出行便民',
  legal: '法律咨询',
  culture_sport: '文体活动',
  party: '党务服务',
  project_consult: '项目咨询',
  charity: '公益慈善',
}

/** The state as the resident sees it. */
export const ORDER_WORDS: Record<OrderStatus, string> = {
  submitted: '等社区接单',
  accepted: '等排时间',
  scheduled: '等您到场',
  in_service: '正在办',
  served: '办好了，等您确认',
  disputed: '有问题，正在处理',
  completed: '办好了',
  rated: '办好了，已评价',
  rejected: '没有接单',
  cancelled: '已取消',
  no_show: '没有到场',
}

export const WAIT_WORDS: Record<WaitStatus, string> = { waiting: '在等', told: '有名额了' }

export const CHANNEL_WORDS = { online: '网上', window: '窗口', on_site: '上门' } as const

export const RELATION_WORDS = {
  parent: '父母',
  spouse: '配偶',
  child: '子女',
  relative: '亲戚',
  neighbour: '邻居',
  other: '其他',
} as const

export const RATING_TAG_WORDS = {
  on_time: '准时',
  patient: '有耐心',
  clear: '讲得清楚',
  solved: '一次办好',
  long_wait: '等得久',
  unclear: '没讲清楚',
  unfriendly: '态度不好',
} as const

export const CONSENT_WORDS = {
  in_person: '当面同意',
  phone: '电话里同意',
  sms: '短信同意',
  paper: '签了纸质同意书',
  delegation: '有代办登记',
} as const

/** Sentences for the refusals of this domain. */
export const ORDERING_REFUSALS = {
  SERVICE_NOT_FOUND: '没有这项服务，可能已经停办',
  SLOT_NOT_FOUND: '没有这个时间，请另选一个',
  ORDER_NOT_FOUND: '没有找到这一单，请核对后再试',
  SLOT_FULL: '这个时间约满了，请选别的时间',
  SEATS_LEFT: '现在就有名额，可以直接约',
  ALREADY_WAITING: '您已经在等这个时间了',
  WAIT_NOT_FOUND: '您已经不在等这个名额了',
  SLOT_CLOSED: '这个时间不能再约了，请选别的时间',
  ALREADY_ORDERED: '这个时间已经约过了，不用再约',
  CONSENT_REQUIRED: '替别人约，要先得到本人同意',
  MOVE_NOT_ALLOWED: '这一单现在不能这样办，请刷新看看',
  CODE_LOCKED: '输错的次数太多，请过 10 分钟再试，或扫码',
  SLOT_IN_PAST: '开始时间已经过了',
  SLOT_TIMES_WRONG: '结束要晚于开始，并且在同一天',
  OUTSIDE_HOURS: '在服务时间以外，确认要开放再提交',
  CODES_EXHAUSTED: '今天开放的时间太多，请明天再开',
  OTHER_SERVICE: '只能改到同一个地方、同一项服务的时间',
  RESCHEDULED_TOO_OFTEN: '改时间的次数用完了，可以取消后重新约',
  TOO_LATE: '离约定时间太近，不能再改了，可以打电话问社区',
  TOO_EARLY: '约定的时间还没有结束，再等一等',
  CONFLICT_OF_INTEREST: '这件事和您有关，请换一位同事处理',
  RATING_CLOSED: '已过 15 天，不能再评价了',
  NOT_RATED: '对方还没有评价',
  ALREADY_REPLIED: '已经回复过了',
  UNIT_NEEDED: '请先选一个社区',
  NO_PHONE: '这一单没有留手机号',
  DELEGATION_NOT_FOUND: '没有这条代办登记',
  DELEGATION_ENDED: '这条代办登记已经到期或撤回，请重新登记',
  ALREADY_WITHDRAWN: '已经撤回过了',
  UNTIL_OUT_OF_RANGE: '有效期从今天起，最长一年',
  FILE_NOT_FOUND: '有照片没有传好，请重新上传',
} as const
