import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Instant, Text } from '../kernel/fields'
import { Partner } from './schemas'
import { AUTHORITIES, CAMPAIGN_INPUT, CAMPAIGN_MOVED, DESK, OF_CAMPAIGN } from './shapes'

/**
 * Writes the card of a charity that raises in public, or another one in its place: shown once a second person has held
 * it against certificate and plan (charity law 22, 26, 27). What is shown stays until then.
 */
export const askPartner = contract({
  name: 'crowd.askPartner',
  summary: '填写慈善组织募捐的指路卡，等另一位核对',
  allow: DESK,
  scope: OF_CAMPAIGN,
  input: z.object({ ...CAMPAIGN_INPUT, partner: Partner }),
  output: CAMPAIGN_MOVED,
  refusals: ['NOT_POSSIBLE_NOW', 'PARTNER_ADDRESS_WRONG', 'PERSONAL_NUMBER_IN_TEXT', 'TEXT_REFUSED'],
})

/**
 * Shows the card that was written at `askedAt`, or sends it back; never by who wrote it, who hears of it either way. A
 * card that was written anew meanwhile is another one.
 */
export const decidePartner = contract({
  name: 'crowd.decidePartner',
  summary: '核对指路卡：放上去，或者退回',
  allow: AUTHORITIES,
  scope: OF_CAMPAIGN,
  input: z.object({ ...CAMPAIGN_INPUT, askedAt: Instant, approve: z.boolean(), reason: z.optional(Text(200)) }),
  output: CAMPAIGN_MOVED,
  refusals: ['NOT_POSSIBLE_NOW', 'SECOND_PERSON_NEEDED', 'REASON_MISSING'],
})

/** Takes the card off at once, and what waits to be one: nobody has to agree that less is shown. */
export const removePartner = contract({
  name: 'crowd.removePartner',
  summary: '拿掉指路卡',
  allow: [...DESK, 'supervisor', 'town_admin', 'county_admin'],
  scope: OF_CAMPAIGN,
  input: z.object({ ...CAMPAIGN_INPUT, reason: Text(200) }),
  output: CAMPAIGN_MOVED,
  refusals: ['NOT_POSSIBLE_NOW'],
})
