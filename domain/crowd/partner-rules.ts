import { proceed, refuse, type Decision } from '../kernel/decision'
import type { CampaignStatus } from './states'

/** Statuses in which a campaign is read by people who may still want to give. */
const READ: readonly CampaignStatus[] = ['review', 'scheduled', 'raising', 'suspended', 'succeeded', 'executing']

/** Whether a card still leads people anywhere: not from a campaign that is over. */
export function leadsOn(status: CampaignStatus): boolean {
  return READ.includes(status)
}

/**
 * The host of an address one may be led to: a name with a dot, no port, nobody's name before an `@`. Undefined for
 * everything that could lead elsewhere than it looks.
 */
export function hostOf(url: string): string | undefined {
  const host = /^https:\/\/((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,})(?:[/?#][\x21-\x7e]*)?$/i.exec(url)?.[1]
  return host?.toLowerCase()
}

/** A card is written for a campaign that is not over, with an address that is what it looks like. */
export function decidePartnerCard(
  status: CampaignStatus,
  { url }: { readonly url: string },
): Decision<object, 'NOT_POSSIBLE_NOW' | 'PARTNER_ADDRESS_WRONG'> {
  if (!leadsOn(status)) return refuse('NOT_POSSIBLE_NOW', { status })
  return hostOf(url) === undefined ? refuse('PARTNER_ADDRESS_WRONG') : proceed({})
}

interface Asked {
  readonly by: string
  readonly at: number
}

interface PartnerVerdict {
  /** Which card was looked at. */
  readonly askedAt: number
  readonly approve: boolean
  readonly reason?: string | undefined
}

/** Nobody lets their own card be shown, nor one they have not seen; sent back, it says why. */
export function decidePartnerCheck(
  { status, asked }: { readonly status: CampaignStatus; readonly asked?: Asked | undefined },
  userId: string,
  { askedAt, approve, reason }: PartnerVerdict,
): Decision<object, 'NOT_POSSIBLE_NOW' | 'SECOND_PERSON_NEEDED' | 'REASON_MISSING'> {
  if (asked?.at !== askedAt || (approve && !leadsOn(status))) return refuse('NOT_POSSIBLE_NOW', { status })
  if (asked.by === userId) return refuse('SECOND_PERSON_NEEDED')
  return !approve && reason === undefined ? refuse('REASON_MISSING') : proceed({})
}
