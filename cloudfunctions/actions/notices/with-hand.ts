import type { NoticeDeed } from '@domain/notices/states'
import type { Member } from '../../kit/member'
import type { NoticeRecord } from './store'

/** The hands of a notice with one more: who did what, and why. */
export function withHand(
  { hands = [] }: Pick<NoticeRecord, 'hands'>,
  did: NoticeDeed,
  { userId, displayName: name }: Member,
  at: number,
  said?: string,
): Pick<NoticeRecord, 'hands'> {
  return { hands: [...hands, { did, userId, name, at, ...(said === undefined ? {} : { said }) }] }
}
