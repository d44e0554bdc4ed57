import { anyAction } from '../../kit/action'
import { anyEffect } from '../../kit/effect'
import type { Slice } from '../../kit/slice'
import { allRead } from './all-read'
import deadLetters from './dead-letters'
import inbox from './inbox'
import markAllRead from './mark-all-read'
import markRead from './mark-read'
import { MESSAGES_HOLDINGS } from './personal'
import { push } from './push'
import recordQuota from './record-quota'
import { remind } from './remind'
import settleDeadLetter from './settle-dead-letter'
import subscriptions from './subscriptions'
import unreadCount from './unread-count'

export const messages: Slice = {
  actions: [
    anyAction(inbox),
    anyAction(unreadCount),
    anyAction(markRead),
    anyAction(markAllRead),
    anyAction(subscriptions),
    anyAction(recordQuota),
    anyAction(deadLetters),
    anyAction(settleDeadLetter),
  ],
  effects: [anyEffect(allRead)],
  jobs: [push, remind],
  personal: MESSAGES_HOLDINGS,
}
