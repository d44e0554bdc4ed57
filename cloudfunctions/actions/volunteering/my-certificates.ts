import { proceed } from '@domain/kernel/decision'
import { cutPage } from '@domain/kernel/paging'
import { myCertificates } from '@domain/volunteering/certificate-contract'
import { defineAction } from '../../kit/action'
import { command, query } from '../../kit/database'
import { finalRecords, keeperOf } from './final-records'
import { certificates } from './team-store'
import { certificateRowOf } from './team-views'

export default defineAction(myCertificates, async ({ member }, { after, limit = 20 }) => {
  const where = { ownerId: member.userId, ...(after === undefined ? {} : { seek: command.lt(after) }) }
  const found = await query(certificates, { where, orderBy: ['seek', 'desc'], limit: limit + 1 })
  const { rows, next } = cutPage(
    found.flatMap((one) => member.open(one) ?? []),
    limit,
    ({ seek }) => seek,
  )
  const units = new Map<string, { unitId: string; unitName: string; minutes: number }>()
  for (const record of await finalRecords(member.userId)) {
    const unitId = keeperOf(record)
    const before = units.get(unitId)?.minutes ?? 0
    units.set(unitId, { unitId, unitName: record.unitName, minutes: before + record.minutes })
  }
  return proceed({
    items: rows.map(certificateRowOf),
    ...(next === undefined ? {} : { next }),
    units: [...units.values()].filter(({ minutes }) => minutes > 0).sort((a, b) => b.minutes - a.minutes),
  })
})
