import { anyAction } from '../../kit/action'
import type { PersonalHolding } from '../../kit/personal'
import type { Slice } from '../../kit/slice'
import appealRefusal from './appeal-refusal'
import consent from './consent'
import correctMine from './correct-mine'
import currentNotice from './current-notice'
import { decideDeletionOf } from './decide-deletion'
import decline from './decline'
import { erasureJobs } from './erasure-jobs'
import { exportMineFrom } from './export-mine'
import listAssessments from './list-assessments'
import myConsents from './my-consents'
import { myOpenMattersIn } from './my-open-matters'
import myRequests from './my-requests'
import { privacyNight } from './night'
import { PRIVACY_HOLDINGS } from './personal'
import recordAssessment from './record-assessment'
import { requestDeletionOf } from './request-deletion'
import requestQueue from './request-queue'
import { retentionOf } from './retention'
import { rotateKeysIn } from './rotate-keys'
import withdraw from './withdraw'
import withdrawRequest from './withdraw-request'

/** Privacy works on what all domains hold of persons; identity comes first among them. */
export function privacyOver(domains: readonly Slice[]): Slice {
  const holdings: readonly PersonalHolding[] = [
    ...domains.flatMap(({ personal = [] }) => personal),
    ...PRIVACY_HOLDINGS,
  ]
  return {
    actions: [
      anyAction(currentNotice),
      anyAction(consent),
      anyAction(decline),
      anyAction(withdraw),
      anyAction(myConsents),
      exportMineFrom(holdings),
      retentionOf(holdings),
      anyAction(correctMine),
      requestDeletionOf(holdings),
      myOpenMattersIn(holdings),
      anyAction(myRequests),
      anyAction(requestQueue),
      decideDeletionOf(holdings),
      anyAction(appealRefusal),
      anyAction(withdrawRequest),
      anyAction(recordAssessment),
      anyAction(listAssessments),
    ],
    effects: [],
    jobs: [...erasureJobs(holdings), privacyNight, rotateKeysIn(holdings)],
  }
}
