import { maskedName } from '@domain/kernel/masked-name'
import type { CertificateRow, TeamRow } from '@domain/volunteering/schemas'
import type * as z from 'zod/mini'
import type { Stored } from '../../kit/collection'
import type { CertificateRecord, TeamRecord } from './team-store'

export function teamRowOf(team: Stored<TeamRecord>): z.infer<typeof TeamRow> {
  const { _id, teamNo, name, purpose, asks, unitId, unitName, leaderName, finalMinutes, status } = team
  return {
    ...{ teamId: _id, teamNo, name, purpose, asks, unitId, unitName, finalMinutes, status },
    leaderName: maskedName(leaderName),
  }
}

export function certificateRowOf(certificate: Stored<CertificateRecord>): z.infer<typeof CertificateRow> {
  const { _id, certificateNo, code, unitName, minutes, times, from, to, issuedAt, status } = certificate
  return { certificateId: _id, certificateNo, code, unitName, minutes, times, from, to, issuedAt, status }
}
