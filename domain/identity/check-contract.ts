import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Instant, Text } from '../kernel/fields'
import { Id, RequestId } from '../kernel/identifiers'
import { PAGE_INPUT, pageOf } from '../kernel/paging'
import { CHECKS, COMMUNITY_DESK, MembershipView, ResidenceView } from './schemas'
import { MEMBERSHIP_STATUSES, VERIFICATIONS } from './states'

const RESIDENTS = ['resident', 'volunteer', 'party_member'] as const
const OF_ACCOUNT = { of: 'accounts', by: 'userId' } as const
const VERDICT = { requestId: RequestId, userId: Id, approve: z.boolean(), reason: z.optional(Text(200)) }
const DECIDED = z.object({ userId: Id, verification: z.enum(VERIFICATIONS) })

/** Says where one lives; the community answers within three working days. Another community takes its place. */
export const submitResidence = contract({
  name: 'identity.submitResidence',
  summary: '说明我住在哪个社区',
  allow: RESIDENTS,
  scope: 'self',
  input: z.object({ requestId: RequestId, unitId: Id, building: z.optional(Text(40)) }),
  output: z.object({ dueAt: Instant }),
  refusals: ['COMMUNITY_NOT_FOUND', 'ALREADY_SUBMITTED', 'STEP_NOT_OPEN'],
})

/** Whom a desk has to check, oldest first. */
export const checkQueue = contract({
  name: 'identity.checkQueue',
  summary: '等核对的居民',
  allow: [...COMMUNITY_DESK, 'unit_liaison'],
  scope: 'public',
  input: z.object({ check: z.enum(CHECKS), ...PAGE_INPUT }),
  output: pageOf(
    z.object({
      userId: Id,
      displayName: z.string(),
      phoneMasked: z.optional(z.string()),
      typedPhoneMasked: z.optional(z.string()),
      residence: z.optional(ResidenceView),
      membership: z.optional(MembershipView),
      since: Instant,
    }),
  ),
  refusals: [],
})

/** Confirms or turns down a typed number: the person showed the phone, or was called back. */
export const decidePhone = contract({
  name: 'identity.decidePhone',
  summary: '核对手填的手机号',
  allow: COMMUNITY_DESK,
  scope: OF_ACCOUNT,
  input: z.object(VERDICT),
  output: DECIDED,
  refusals: ['NOTHING_TO_CHECK', 'REASON_MISSING', 'PHONE_TAKEN', 'OWN_CASE'],
})

/** Confirms or turns down where somebody lives. */
export const decideResidence = contract({
  name: 'identity.decideResidence',
  summary: '核对居民的住址',
  allow: COMMUNITY_DESK,
  scope: OF_ACCOUNT,
  input: z.object(VERDICT),
  output: DECIDED,
  refusals: ['NOTHING_TO_CHECK', 'REASON_MISSING', 'OWN_CASE'],
})

/** Says that one is a party member of a unit; unit and community both have to confirm. */
export const claimMembership = contract({
  name: 'identity.claimMembership',
  summary: '登记我的党组织关系',
  allow: RESIDENTS,
  scope: 'self',
  input: z.object({ requestId: RequestId, unitId: Id }),
  output: z.object({ status: z.enum(MEMBERSHIP_STATUSES) }),
  refusals: ['UNIT_NOT_FOUND', 'RESIDENCE_NOT_VERIFIED', 'ALREADY_SUBMITTED'],
})

/** One of the two confirmations, or the end of the claim; two different persons give the two. */
export const confirmMembership = contract({
  name: 'identity.confirmMembership',
  summary: '核对党组织关系',
  allow: [...COMMUNITY_DESK, 'unit_liaison'],
  scope: OF_ACCOUNT,
  input: z.object(VERDICT),
  output: z.object({ userId: Id, status: z.enum(MEMBERSHIP_STATUSES) }),
  refusals: ['NOTHING_TO_CHECK', 'REASON_MISSING', 'SECOND_PERSON_NEEDED', 'OWN_CASE'],
})
