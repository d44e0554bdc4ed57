import type { search } from '@domain/audit/contract'
import { CONTRACTS } from '@domain/contracts'
import type { OutputOf } from '@domain/kernel/contract'

export type AuditLine = OutputOf<typeof search>['items'][number]

/** What was done, by the name the action has. */
export function summaryOf({ action }: AuditLine): string {
  return CONTRACTS.find(({ name }) => name === action)?.summary ?? action
}

const OTHERS: Readonly<Record<string, string>> = { system: '系统', guest: '没有登录的人' }

export function actorOf({ actor, actorName }: AuditLine): string {
  return actorName ?? OTHERS[actor] ?? '已注销的人'
}
