import type { Stored } from '../../kit/collection'
import type { FeedbackRecord } from './store'

/** A row for its writer, and with the name for the desk. */
export function feedbackRowOf({ _id, verdict, ...row }: Stored<FeedbackRecord>) {
  return { feedbackId: _id, ...row, offensive: verdict !== 'pass' }
}
