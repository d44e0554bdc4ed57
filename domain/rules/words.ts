import type { RuleSet } from './rule-set'
import type { RuleSetStatus } from './states'

/** Name and unit of a local number; an empty unit stands for plain counts said by the name. */
type Words<Section> = { readonly [Member in keyof Section]: readonly [name: string, unit: string] }

/** What each section is about. */
export const SECTION_WORDS: Record<keyof RuleSet, string> = {
  fund: '社区基金',
  crowd: '众筹众创众包',
  identity: '账号和岗位',
  messages: '消息提醒',
  ordering: '预约服务',
  points: '积分和兑换',
  privacy: '个人信息',
  projects: '小项目',
  volunteering: '志愿服务',
}

/** Every local number by name; a section without words does not compile. `minuteOfDay` is shown as a clock time, `yesNo` as 是 or 否. */
export const RULE_WORDS: { readonly [Section in keyof RuleSet]: Words<RuleSet[Section]> } = {
  fund: {
    perCommunityYearFen: ['一个社区一年最多拨进', '分钱'],
    municipalBp: ['财政的钱里市里出的（万分之几），其余镇里出', ''],
    secondApprovalAboveFen: ['超过多少要镇里也同意', '分钱'],
    holdHours: ['监督最多停一笔付款', '小时'],
    leftoverReturns: ['年底没用完的（0 转到下一年，1 退回）', ''],
    firstInstalmentBp: ['公益创投第一期（万分之几）', ''],
    secondInstalmentBp: ['公益创投第二期（万分之几），第三期是余下的', ''],
    awardPublicWorkdays: ['公益创投入选公示', '个工作日'],
    scoresNeeded: ['公益创投至少几位专家打分', '位'],
  },
  crowd: {
    maxCampaignDays: ['一次众筹最长', '天'],
    moneyInternal: ['居民会议决定过的事，可以在本社区里收钱', 'yesNo'],
    ideaSupportToReview: ['一个点子多少人支持就要答复', '人'],
    payWithinMinutes: ['认了钱以后多久付', '分钟'],
    bringWithinDays: ['凑齐以后，认的东西几天里送来', '天'],
    suspendedDays: ['暂停以后没人处理，多少天自动取消', '天'],
  },
  identity: {
    residenceWorkdays: ['社区核对住址的时限', '个工作日'],
    closingDays: ['注销账号可以反悔的时间', '天'],
  },
  messages: {
    quietFromMinute: ['晚上几点以后不发提醒', 'minuteOfDay'],
    quietUntilMinute: ['早上几点以前不发提醒', 'minuteOfDay'],
    eveMinute: ['前一天几点提醒', 'minuteOfDay'],
    soonMinutes: ['开始前多久再提醒', '分钟'],
    pushAttempts: ['一条提醒最多试发', '次'],
  },
  ordering: {
    acceptWithinWorkMinutes: ['社区接单的时限（工作时间）', '分钟'],
    maxReschedules: ['一单最多改时间', '次'],
    rescheduleBeforeMinutes: ['改时间最晚在开始前', '分钟'],
    noShowAfterMinutes: ['结束后多久没来算没到', '分钟'],
    autoConfirmAfterMinutes: ['办好后多久自动确认', '分钟'],
    rateWithinDays: ['办好后可以评价的时间', '天'],
  },
  points: {
    pointsPerHour: ['服务一小时得', '分'],
    dailyCap: ['一天最多得', '分'],
    yearlyCap: ['一年最多得', '分'],
    expiryYears: ['积分用到第几年的 12 月 31 日（1 是下一年）', ''],
    warnDays: ['到期前多久提醒', '天'],
    pickUpDays: ['兑换后多久以内去领', '天'],
    honourHoursPercent: ['荣誉时长得分的比例', '%'],
    partyDutyPercent: ['党员报到服务得分的比例', '%'],
  },
  privacy: {
    answerWorkdays: ['答复个人信息申请的时限', '个工作日'],
  },
  projects: {
    screenWorkdays: ['社区审核想法的时限', '个工作日'],
    townReviewWorkdays: ['镇里审核的时限', '个工作日'],
    publicDays: ['项目公示', '天'],
    voteDays: ['议事会投票开放', '天'],
    quorumBp: ['议事会最少要多少人投（万分之，6667 是三分之二）', ''],
    passOfAllSeats: ['过半怎么算（0 投票的人过半，1 全体成员过半）', ''],
    commitBy: ['公开承诺最晚（331 是 3 月 31 日）', ''],
    midReportBy: ['年中报告最晚（731 是 7 月 31 日）', ''],
    evaluateBy: ['年底考评最晚（1231 是 12 月 31 日）', ''],
    carryOverFrom: ['几月几日起可以结转（1201 是 12 月 1 日）', ''],
    changeApprovalAboveBp: ['变更多少要镇里批（万分之）', ''],
    acceptanceResidents: ['验收最少几位居民看过', '位'],
    carryOverTimes: ['最多结转', '次'],
    capServiceYuan: ['服务类上限', '元'],
    capGoodsYuan: ['货物类上限', '元'],
    capEngineeringYuan: ['工程类上限', '元'],
    weightProgress: ['考评：进度', '分'],
    weightQuality: ['考评：质量', '分'],
    weightMoney: ['考评：用钱', '分'],
    weightSatisfaction: ['考评：居民满意', '分'],
    weightPublicity: ['考评：公开和档案', '分'],
    excellentFrom: ['优从', '分起'],
    goodFrom: ['良从', '分起'],
    passFrom: ['合格从', '分起'],
  },
  volunteering: {
    withdrawBeforeMinutes: ['开始前多久停止自己退出和候补', '分钟'],
    checkInBeforeMinutes: ['开始前多久可以签到', '分钟'],
    checkInAfterMinutes: ['开始后多久停止签到', '分钟'],
    checkOutAfterMinutes: ['结束后多久停止签退', '分钟'],
    placeMetres: ['离集合点多远以内可以签', '米'],
    plannedCapPercent: ['时长最多算到计划的', '%'],
    dailyCapMinutes: ['一天最多算', '分钟'],
    settleHours: ['结束后多久核对完到场', '小时'],
    publicDays: ['服务记录公示', '天'],
    starScale: ['星级标准（1 张家港 2014，2 全国 2012）', ''],
    absenceLimit: ['没请假又没来几次就停报名', '次'],
    absenceDays: ['没来的次数看最近', '天'],
    absencePauseDays: ['停报名', '天'],
  },
}

export const RULE_SET_WORDS: Record<RuleSetStatus, string> = {
  draft: '等另一位管理员复核',
  active: '已通过',
  withdrawn: '已撤回',
}

/** Sentences for the refusals of this domain. */
export const RULES_REFUSALS = {
  RULE_SET_NOT_FOUND: '没有找到这一版规则',
  NOTHING_CHANGED: '和现在用的规则一样，没有要改的',
  RULE_OUT_OF_RANGE: '有数字填得不对，请检查后再提交',
  EFFECTIVE_TOO_SOON: '生效时间至少要在 10 分钟以后',
  NOT_A_DRAFT: '这一版已经定了，不能再改',
  OWN_DRAFT: '自己改的规则，要请另一位管理员复核',
  NOT_YOUR_DRAFT: '这一版是别的管理员起草的，请他来改',
  DRAFT_CHANGED: '这一版刚刚又改过，请重新看一遍再通过',
  CALENDAR_DATES_WRONG: '有日期不对：要在这一年里，补班日要是周末，不能又放假又补班',
} as const
