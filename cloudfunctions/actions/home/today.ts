import { today } from '@domain/home/contract'
import { proceed } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { query } from '../../kit/database'
import { freeSlotsAt } from '../ordering/port'
import { agenda } from './port'

const MOST = 20
const NEAR = 3

export default defineAction(today, async ({ member, now }) => {
  const entries = await query(agenda, {
    where: { userId: member.userId },
    orderBy: ['startsAt', 'asc'],
    limit: MOST,
  })
  const { displayName, unitId, unitName, unitPhone } = member
  const near = unitId === undefined ? [] : (await freeSlotsAt(unitId, now, { distinct: true, limit: NEAR })).plan.items
  return proceed({ displayName, unitId, unitName, unitPhone, agenda: entries, near })
})
