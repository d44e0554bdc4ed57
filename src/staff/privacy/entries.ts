import { listAssessments } from '@domain/privacy/contract'
import { requestQueue } from '@domain/privacy/request-contract'
import type { DeskEntry } from '../frame/desk-entry'

export const privacyEntries: readonly DeskEntry[] = [
  {
    place: 'privacyRequests',
    icon: 'lock',
    name: '个人信息申请',
    does: '更正、删除，按时答复',
    asks: requestQueue,
    queues: [
      { contract: requestQueue, input: { status: 'submitted' }, waits: '条申请' },
      { contract: requestQueue, input: { status: 'appealed' }, waits: '条复核' },
    ],
  },
  {
    place: 'assessments',
    icon: 'shield',
    name: '影响评估',
    does: '用敏感信息之前先评估',
    asks: listAssessments,
  },
]
