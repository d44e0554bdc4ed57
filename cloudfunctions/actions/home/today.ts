import { today } from '@domain/home/contract'
import { proceed } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { freeSlotsAt } from '../ordering/port'
import { agenda } from './port'

const MOST = 20
const NEAR = 3
const FOLLOWED = 2

export default defineAction(today, async ({ member, now }) => {
  const { userId, displayName, unitId, unitName, unitPhone } = member
  const found = await query(agenda, {
    where: { userId: unitId === undefined ? userId : command.in([userId, unitId]) },
    orderBy: ['startsAt', 'asc'],
    limit: MOST + 1,
  })
  const entries = found.flatMap((one) => (one.kind === 'board' || one.kind === 'project' ? [] : one)).slice(0, MOST)
  const projects = found.flatMap((one) => (one.kind === 'project' ? one : [])).slice(0, FOLLOWED)
  const followed = projects.map(({ refId: projectId, title, status }) => ({ projectId, title, status }))
  const notices = found.flatMap((one) => (one.kind === 'board' ? one.notices : []))
  const near = unitId === undefined ? [] : (await freeSlotsAt(unitId, now, { distinct: true, limit: NEAR })).plan.items
  return proceed({ displayName, unitId, unitName, unitPhone, agenda: entries, followed, near, notices })
})
