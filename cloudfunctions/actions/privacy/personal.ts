import { CONSENT_STATUS_WORDS, PURPOSE_WORDS, REQUEST_KIND_WORDS, REQUEST_WORDS } from '@domain/privacy/words'
import type { PersonalHolding } from '../../kit/personal'
import { consents, privacyRequests } from './store'

const PROOF = '个人信息保护法：处理和同意的记录至少保存三年'

export const PRIVACY_HOLDINGS: readonly PersonalHolding[] = [
  {
    collection: consents,
    title: '同意的记录',
    by: 'userId',
    key: 'userId',
    readable: { purpose: '用途', status: '结果', version: '说明版本', receiver: '交给谁', at: '时间' },
    words: { purpose: PURPOSE_WORDS, status: CONSENT_STATUS_WORDS },
    afterwards: 'kept',
    keptDays: 3 * 366,
    basis: PROOF,
  },
  {
    collection: privacyRequests,
    title: '个人信息申请',
    by: 'ownerId',
    key: 'userId',
    readable: { kind: '类型', status: '结果', wish: '内容', reason: '原因', submittedAt: '提交时间' },
    words: { kind: REQUEST_KIND_WORDS, status: REQUEST_WORDS },
    afterwards: { cleared: { displayName: '已注销', wish: undefined, appeal: undefined, birthMonth: undefined } },
    keptDays: 3 * 366,
    basis: PROOF,
  },
]
