import type { AccountStatus, MembershipStatus, PostStatus, Verification } from './states'

export const VERIFICATION_WORDS: Record<Verification, string> = {
  unverified: '还没有绑定手机号',
  phone_bound: '绑定了手机号',
  residence_pending: '社区正在核对住址',
  resident_verified: '住址已核对',
}

export const ACCOUNT_WORDS: Record<AccountStatus, string> = {
  active: '正常',
  suspended: '已暂停',
  closing: '正在注销',
}

export const POST_WORDS: Record<PostStatus, string> = {
  proposed: '等第二个人复核',
  active: '在岗',
  suspended: '已暂停',
  ended: '已结束',
}

export const MEMBERSHIP_WORDS: Record<MembershipStatus, string> = {
  claimed: '等单位和社区核对',
  confirmed: '已核对',
  rejected: '没有通过',
}

/** Sentences for the refusals of this domain. */
export const IDENTITY_REFUSALS = {
  ACCOUNT_NOT_FOUND: '没有找到这位居民，请核对后再试',
  POST_NOT_FOUND: '没有找到这个岗位',
  SESSION_NOT_FOUND: '没有找到这次登录',
  SIGN_IN_IN_WECHAT: '请在微信里打开小程序登录',
  SIGN_IN_FIRST: '请先登录，再办这件事',
  NOTHING_TO_CHANGE: '没有要改的内容',
  BIRTH_MONTH_SET: '出生年月已经填过，要改请联系社区',
  BIRTH_MONTH_WRONG: '出生年月不对，请再看看',
  PHONE_CODE_WRONG: '没有取到手机号，请再点一次，或者手填',
  PHONE_TAKEN: '这个手机号已经绑在别的账号上，请联系社区',
  COMMUNITY_NOT_FOUND: '没有找到这个社区，请另选一个',
  UNIT_NOT_FOUND: '没有找到这个单位，请另选一个',
  ALREADY_SUBMITTED: '已经交过了，请等核对的结果',
  STEP_NOT_OPEN: '现在不能这样办，请刷新看看',
  NOTHING_TO_CHECK: '没有要核对的内容，可能同事已经办了',
  REASON_MISSING: '不通过要写明原因',
  OWN_CASE: '这件事和您本人有关，请换一位同事办',
  RESIDENCE_NOT_VERIFIED: '请先让社区核对您的住址',
  SECOND_PERSON_NEEDED: '这一步要由另一个人办',
  NOT_A_CHILD: '满 18 岁不用家长同意',
  GUARDIAN_CODE_WRONG: '代码不对或者过期了，请让孩子重新取一个',
  NO_SUCH_CHILD: '没有找到您替他同意的孩子',
  HAND_OVER_FIRST: '您还有岗位，请先交接再注销',
  NUMBER_OF_ANOTHER: '这个手机号在前面的表里是另一个名字，请核对',
  HOLDER_NOT_FOUND: '没有账号绑定这个手机号，请对方先登录并绑定',
  BEYOND_YOUR_POST: '这个岗位不归您安排',
  POST_TIMES_WRONG: '结束要晚于开始，并且晚于现在',
  ALREADY_HOLDS_POST: '对方在这个单位已经有这个岗位',
  SUBSTITUTE_MISFIT: '替班要和原来的岗位、单位一样，并且写明到哪天',
  TOO_MANY_POSTS: '一个人最多 20 个岗位',
  LAST_ADMINISTRATOR: '这是最后一位县级管理员，不能停',
  GRANT_FIRST: '县级岗位请先安排接手的人，复核后再结束原来的',
  FIRST_CODE_WRONG: '代码不对，或者已经用过了',
  SCAN_EXPIRED: '登录码过期了，请在电脑上刷新',
  SCAN_USED: '这个登录码已经用过了，请在电脑上刷新',
  SCAN_WAITING: '请在手机上点“同意登录”',
  POST_NOT_HELD: '您现在没有这个岗位',
} as const
