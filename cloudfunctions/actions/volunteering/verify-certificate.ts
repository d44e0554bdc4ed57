import { proceed, refuse } from '@domain/kernel/decision'
import { maskedName } from '@domain/kernel/masked-name'
import { verifyCertificate } from '@domain/volunteering/certificate-contract'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { openPublic } from '../../kit/scoped'
import { certificateIdOf } from './certificate-id'
import { certificates } from './team-store'
import { certificateRowOf } from './team-views'

/** The code is the right to see it; a wrong one is counted against who typed it. */
export default defineAction(verifyCertificate, async ({ countWrongCode }, { code }) => {
  const stored = await get(certificates, certificateIdOf(code))
  if (!stored) {
    await countWrongCode()
    return refuse('CERTIFICATE_NOT_FOUND')
  }
  const certificate = openPublic(stored)
  const { certificateId: _id, code: _code, ...row } = certificateRowOf(certificate)
  return proceed({ ...row, name: maskedName(certificate.name) })
})
