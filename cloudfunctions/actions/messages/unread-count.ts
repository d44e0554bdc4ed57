import { proceed, refuse } from '@domain/kernel/decision'
import { unreadCount } from '@domain/messages/contract'
import * as z from 'zod/mini'
import { defineAction } from '../../kit/action'
import { queryShape } from '../../kit/database'
import { messages } from './store'

/** A badge shows no more than `99+`. */
const MOST = 100

export default defineAction(unreadCount, async ({ member }) => {
  if (!member) return refuse('SIGN_IN_FIRST')
  const where = { ownerId: member.userId, status: 'unread' }
  const rows = await queryShape(messages, z.object({ at: z.int() }), {
    where,
    orderBy: ['seek', 'desc'],
    limit: MOST + 1,
  })
  return proceed({ count: Math.min(rows.length, MOST), more: rows.length > MOST })
})
