import { proceed } from '@domain/kernel/decision'
import { seekAfter, seekKey } from '@domain/kernel/seek'
import { listShifts } from '@domain/volunteering/contract'
import { defineAction } from '../../kit/action'
import { shiftPage } from './shift-pages'

export default defineAction(listShifts, async ({ now }, { from = now, to, after, limit = 20, ...asked }) => {
  const { skill, beginners, ...same } = asked
  const where = {
    ...Object.fromEntries(Object.entries(same).filter(([, value]) => value !== undefined)),
    ...(skill === undefined ? {} : { skills: skill }),
    ...(beginners === undefined ? {} : { beginners }),
    listed: true,
  }
  const until = to === undefined ? undefined : seekAfter(to)
  return proceed(await shiftPage(where, { from: after ?? seekKey(from, ''), to: until, limit }))
})
