import { addDays, startOfDay } from '@domain/kernel/calendar'
import { proceed, refuse } from '@domain/kernel/decision'
import { seekKey } from '@domain/kernel/seek'
import { issueCertificate } from '@domain/volunteering/certificate-contract'
import { kindsOf } from '@domain/volunteering/records'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { publicNumber, randomCode } from '../../kit/random-ids'
import { whoAnswersFor } from '../identity/port'
import { certificateIdOf } from './certificate-id'
import { finalRecords, keeperOf } from './final-records'
import { volunteers } from './store'
import { certificates } from './team-store'

const CODE_LENGTH = 12
const MOST_PRINTED = 100

export default defineAction(issueCertificate, async ({ member, transact }, { unitId, from, to, use }) => {
  if (from !== undefined && to !== undefined && to < from) return refuse('DATES_WRONG')
  const bounds = {
    ...(from === undefined ? {} : { from: startOfDay(from) }),
    ...(to === undefined ? {} : { to: startOfDay(addDays(to, 1)) - 1 }),
  }
  const [found, volunteer, head] = await Promise.all([
    finalRecords(member.userId, bounds),
    get(volunteers, member.userId),
    whoAnswersFor(unitId),
  ])
  const served = found.filter((record) => keeperOf(record) === unitId && record.minutes > 0)
  const [first, last] = [served[0], served.at(-1)]
  if (!first || !last || !volunteer) return refuse('NO_FINAL_HOURS')
  const code = randomCode(CODE_LENGTH)
  const certificateId = certificateIdOf(code)
  const latest = [...served].reverse().slice(0, MOST_PRINTED)
  return transact(async (tx) => {
    await tx.put(certificates, certificateId, {
      ...{ ownerId: member.userId, orgPath: first.orgPath, unitId, unitName: last.unitName },
      ...{ certificateNo: publicNumber('Z', tx.now), code, name: member.displayName },
      ...{ volunteerNo: volunteer.volunteerNo, minutes: served.reduce((sum, { minutes }) => sum + minutes, 0) },
      ...{ times: served.length, from: first.from, to: last.from, kinds: kindsOf(served), ...head },
      services: latest.map(({ title, from: at, minutes }) => ({ title, at, minutes })),
      ...{
        ...(use === undefined ? {} : { use }),
        issuedAt: tx.now,
        status: 'valid',
        seek: seekKey(tx.now, certificateId),
      },
    })
    tx.subject({ collection: certificates.name, id: certificateId, to: 'valid' })
    return proceed({ certificateId, code })
  })
})
