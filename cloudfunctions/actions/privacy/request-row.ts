import type { Stored } from '../../kit/collection'
import type { PrivacyRequestRecord } from './store'

/** A request as lists show it. */
export function requestRow({ _id, ...request }: Stored<PrivacyRequestRecord>) {
  return { privacyRequestId: _id, ...request }
}
