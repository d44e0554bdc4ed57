/** Codes any action may answer with; they are not listed in its `refusals`. */
export const SYSTEM_CODES = [
  'UNKNOWN_ACTION',
  'UNAUTHENTICATED',
  'ACCOUNT_SUSPENDED',
  'FORBIDDEN',
  'INVALID_INPUT',
  'TOO_MANY_REQUESTS',
  'CONSENT_NEEDED',
  'REQUEST_ID_REUSED',
  'BUSY',
  'TIMEOUT',
  'CLIENT_TOO_OLD',
  'INTERNAL',
] as const

export type SystemCode = (typeof SYSTEM_CODES)[number]

export const SYSTEM_WORDS: Record<SystemCode, string> = {
  UNKNOWN_ACTION: '没有这项功能，请更新小程序后再试',
  UNAUTHENTICATED: '请先登录，再办这件事',
  ACCOUNT_SUSPENDED: '您的账号已暂停使用，请联系社区',
  FORBIDDEN: '您现在的身份不能办这件事',
  INVALID_INPUT: '有内容填得不对，请检查后再试',
  TOO_MANY_REQUESTS: '点得太快了，请稍等一会儿再试',
  CONSENT_NEEDED: '请先看一下个人信息说明，同意后再办',
  REQUEST_ID_REUSED: '这次提交和上次内容不一样，请重新打开页面再提交',
  BUSY: '现在办的人多，这次没有办成，请再试一次',
  TIMEOUT: '等的时间太长，不知道办成没有，请刷新看看',
  CLIENT_TOO_OLD: '小程序版本太旧，请更新后再用',
  INTERNAL: '出了点问题，这次没有办成，请再试一次',
}
