import type { QueueView } from './schemas'
import type { CampaignStatus } from './states'

/** Which campaigns each view of the desk shows; complaints are found whatever the status. */
export const SHOWN_IN: Readonly<Record<Exclude<QueueView, 'complaints'>, readonly CampaignStatus[]>> = {
  review: ['review'],
  raising: ['scheduled', 'raising', 'suspended'],
  executing: ['succeeded', 'executing', 'failed', 'cancelled'],
  ended: ['completed', 'refunded', 'returned'],
}

/** The view in which a campaign stands. */
export function viewOf(status: CampaignStatus): QueueView {
  const views = ['review', 'raising', 'executing', 'ended'] as const
  return views.find((view) => SHOWN_IN[view].includes(status)) ?? 'raising'
}
