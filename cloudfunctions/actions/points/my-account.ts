import { shanghaiDate } from '@domain/kernel/calendar'
import { proceed } from '@domain/kernel/decision'
import { myAccount } from '@domain/points/contract'
import { lastMonths } from '@domain/points/flow'
import { available } from '@domain/points/lots'
import { underCaps, yearAt } from '@domain/points/rules'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { pointAccounts, pointYears } from './store'
import { yearId } from './year-id'

const MONTHS = 6

export default defineAction(myAccount, async ({ member, now, rules }) => {
  const account = await get(pointAccounts, member.userId)
  const earned = await get(pointYears, yearId(member.userId, yearAt(now)))
  const { yearlyCap, dailyCap, pointsPerHour } = (await rules()).rules.points
  const lots = account?.lots ?? []
  const so = { day: earned?.days[shanghaiDate(now)] ?? 0, year: earned?.earned ?? 0 }
  return proceed({
    balance: available(lots, now),
    frozen: account?.frozen ?? 0,
    expiring: lots.filter((lot) => lot.expiresAt >= now).map((lot) => ({ points: lot.left, until: lot.expiresAt })),
    months: lastMonths(account?.flows ?? {}, now, MONTHS),
    leftToday: underCaps(dailyCap, so, { dailyCap, yearlyCap }),
    leftThisYear: Math.max(0, yearlyCap - so.year),
    pointsPerHour,
  })
})
