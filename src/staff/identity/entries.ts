import { findAccount } from '@domain/identity/account-contract'
import { checkQueue } from '@domain/identity/check-contract'
import { listPosts } from '@domain/identity/post-contract'
import type { DeskEntry } from '../frame/desk-entry'

export const identityEntries: readonly DeskEntry[] = [
  {
    place: 'checks',
    icon: 'idcard',
    name: '核对居民',
    does: '手机号、住址、党组织关系',
    asks: checkQueue,
    queues: [
      { contract: checkQueue, input: { check: 'residence' }, waits: '个住址' },
      { contract: checkQueue, input: { check: 'phone' }, waits: '个手机号' },
      { contract: checkQueue, input: { check: 'membership' }, waits: '个党组织关系' },
    ],
  },
  {
    place: 'accounts',
    icon: 'user',
    name: '居民账号',
    does: '按手机号找，暂停、恢复',
    asks: findAccount,
  },
  {
    place: 'posts',
    icon: 'people',
    name: '岗位',
    does: '安排、交接、暂停、结束',
    asks: listPosts,
    queues: [{ contract: listPosts, input: { status: 'proposed' }, waits: '个岗位等复核' }],
  },
]
