import type { queue } from '@domain/crowd/desk-contract'
import type { OutputOf } from '@domain/kernel/contract'

export type QueueRow = OutputOf<typeof queue>['items'][number]

/** What every part of a campaign's card is given. */
export interface CampaignPartProps {
  readonly row: QueueRow
  readonly as: string
  readonly onDone: () => void
}
