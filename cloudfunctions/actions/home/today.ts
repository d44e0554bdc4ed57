import { today } from '@domain/home/contract'
import { proceed } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { query } from '../../kit/database'
import { agenda } from './port'

const MOST = 20

export default defineAction(today, async ({ member }) => {
  const entries = await query(agenda, {
    where: { userId: member.userId },
    orderBy: ['startsAt', 'asc'],
    limit: MOST,
  })
  const { displayName, unitId, unitName } = member
  return proceed({ displayName, unitId, unitName, agenda: entries })
})
