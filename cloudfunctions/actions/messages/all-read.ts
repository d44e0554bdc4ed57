import { seekAfter } from '@domain/kernel/seek'
import * as z from 'zod/mini'
import { command, updateWhere } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { messages } from './store'

/** An inbox may hold more than a transaction can carry, so what was unread follows the write that says it is read. */
export const allRead = defineEffect(
  'messages.allRead',
  z.object({ userId: z.string(), until: z.int() }),
  async (_context, { userId, until }) => {
    const where = { ownerId: userId, status: 'unread', seek: command.lt(seekAfter(until)) }
    await updateWhere(messages, where, { status: 'read', readAt: until })
  },
)
