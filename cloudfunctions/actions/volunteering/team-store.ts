import { CertificateFacts, CertificateRow, TEAM_WRITTEN } from '@domain/volunteering/schemas'
import { TEAM_MEMBER_STATUSES, TEAM_STATUSES } from '@domain/volunteering/states'
import * as z from 'zod/mini'
import { SCOPED, scopedCollection } from '../../kit/collection'

/** A team; `ownerId` is who leads it now. */
const TeamRecord = z.object({
  ...SCOPED,
  ...TEAM_WRITTEN,
  teamNo: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  /** In full; what leaves is masked. */
  leaderName: z.string(),
  /** Minutes of its activities that are final; the clock alone writes them, record by record. */
  finalMinutes: z.int(),
  status: z.enum(TEAM_STATUSES),
  /** By creation. */
  seek: z.string(),
})
export type TeamRecord = z.infer<typeof TeamRecord>
export const teams = scopedCollection('teams', TeamRecord)

/** How one person stands to a team; `_id` is drawn from both, so that nobody belongs twice. */
const TeamMemberRecord = z.object({
  ...SCOPED,
  teamId: z.string(),
  teamName: z.string(),
  unitName: z.string(),
  name: z.string(),
  status: z.enum(TEAM_MEMBER_STATUSES),
  at: z.int(),
  /** When it was made the leader: who hands over and who leaves at the same moment write the same document. */
  ledAt: z.optional(z.int()),
  /** Why the leader removed or declined it. */
  remark: z.optional(z.string()),
  /** True for who belongs or asks to: what one's own list shows. */
  current: z.boolean(),
  /** By when it came to stand so. */
  seek: z.string(),
})
export type TeamMemberRecord = z.infer<typeof TeamMemberRecord>
export const teamMembers = scopedCollection('teamMembers', TeamMemberRecord)

/** What was certified, as it stood then; `_id` is a hash of the code, so that whoever has the code finds it by one read. */
const CertificateRecord = z.object({
  ...SCOPED,
  ...z.omit(CertificateRow, { certificateId: true }).shape,
  ...CertificateFacts.shape,
  unitId: z.string(),
  name: z.string(),
  volunteerNo: z.string(),
  use: z.optional(z.string()),
  /** By when it was issued. */
  seek: z.string(),
})
export type CertificateRecord = z.infer<typeof CertificateRecord>
export const certificates = scopedCollection('certificates', CertificateRecord)
