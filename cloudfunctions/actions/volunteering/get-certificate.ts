import { proceed, refuse } from '@domain/kernel/decision'
import { getCertificate } from '@domain/volunteering/certificate-contract'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { certificates } from './team-store'
import { certificateRowOf } from './team-views'

export default defineAction(getCertificate, async ({ member }, { certificateId }) => {
  const certificate = member.open(await get(certificates, certificateId))
  if (!certificate) return refuse('CERTIFICATE_NOT_FOUND')
  const { kinds, services, personInCharge, contactPhone, name, volunteerNo, use } = certificate
  const facts = { kinds, services, personInCharge, contactPhone, name, volunteerNo, use }
  return proceed({ ...certificateRowOf(certificate), ...facts })
})
