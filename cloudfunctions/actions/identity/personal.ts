import { ACCOUNT_WORDS, MEMBERSHIP_WORDS, POST_WORDS, VERIFICATION_WORDS } from '@domain/identity/words'
import { ROLE_WORDS } from '@domain/kernel/roles'
import { PURPOSE_WORDS } from '@domain/privacy/words'
import { identities } from '../../kit/identity'
import { limits } from '../../kit/limiter'
import type { PersonalHolding } from '../../kit/personal'
import { sessions } from '../../kit/session'
import { rewriteAccount, rewriteIdentity } from './rewrite-account'
import { accounts, awaitedStaff, guardianCodes, phones, posts, scans } from './store'

const OFFICE = '任职记录按规定保存，去掉姓名'

/** What identity keeps of persons. Accounts stand first: erasure goes from last to first. */
export const IDENTITY_HOLDINGS: readonly PersonalHolding[] = [
  {
    collection: accounts,
    title: '账号',
    by: '_id',
    key: 'userId',
    readable: {
      displayName: '称呼',
      phone: '手机号',
      typedPhone: '等核对的手机号',
      birthMonth: '出生年月',
      status: '账号状态',
      verification: '核对情况',
      'residence.unitName': '住在',
      'residence.building': '几幢几单元',
      'residence.submittedAt': '说明住处的时间',
      'residence.reason': '住处没有通过的原因',
      'membership.unitName': '党组织',
      'membership.status': '党组织关系',
      'guardian.name': '替您同意的家长',
      'guardian.purposes': '家长同意的内容',
    },
    words: {
      ...{ status: ACCOUNT_WORDS, verification: VERIFICATION_WORDS, 'membership.status': MEMBERSHIP_WORDS },
      'guardian.purposes': PURPOSE_WORDS,
    },
    ciphers: [{ field: 'phone' }, { field: 'typedPhone' }],
    afterwards: 'removed',
    rewrite: rewriteAccount,
  },
  {
    collection: identities,
    title: '登录身份',
    by: 'userId',
    key: 'userId',
    readable: { displayName: '称呼', roles: '身份', unitName: '社区' },
    words: { roles: ROLE_WORDS },
    ciphers: [{ field: 'openidCipher' }],
    afterwards: 'removed',
    rewrite: rewriteIdentity,
  },
  {
    collection: accounts,
    title: '您替他同意的孩子',
    by: 'guardian.userId',
    key: 'userId',
    readable: { displayName: '孩子的称呼', 'guardian.purposes': '同意的内容', 'guardian.at': '同意的时间' },
    words: { 'guardian.purposes': PURPOSE_WORDS },
    afterwards: { cleared: { 'guardian.name': '已注销' } },
  },
  {
    collection: phones,
    title: '手机号的归属',
    by: '_id',
    key: 'phone',
    readable: {},
    afterwards: 'removed',
  },
  {
    collection: awaitedStaff,
    title: '等绑定手机号的岗位',
    by: '_id',
    key: 'phone',
    readable: { name: '表里的姓名' },
    afterwards: 'removed',
    keptDays: 30,
  },
  {
    collection: posts,
    title: '岗位',
    by: 'ownerId',
    key: 'userId',
    readable: { role: '岗位', unitName: '单位', from: '从', to: '到', status: '状态' },
    words: { role: ROLE_WORDS, status: POST_WORDS },
    afterwards: { cleared: { holderName: '已注销', listedAs: undefined } },
    basis: OFFICE,
  },
  {
    collection: sessions,
    title: '电脑登录',
    by: 'ownerId',
    key: 'userId',
    readable: { device: '电脑', createdAt: '登录时间', expiresAt: '到期', status: '状态' },
    afterwards: 'removed',
    keptDays: 30,
  },
  { collection: scans, title: '登录码', by: 'userId', key: 'userId', readable: {}, afterwards: 'removed', keptDays: 1 },
  {
    collection: guardianCodes,
    title: '家长同意的代码',
    by: 'childUserId',
    key: 'userId',
    readable: {},
    afterwards: 'removed',
    keptDays: 1,
  },
  {
    collection: limits,
    title: '操作次数',
    by: '_id',
    key: 'userId',
    readable: {},
    afterwards: 'removed',
    keptDays: 1,
  },
]
