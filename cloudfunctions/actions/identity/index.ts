import { anyAction } from '../../kit/action'
import type { Slice } from '../../kit/slice'
import bindPhone from './bind-phone'
import cancelClosing from './cancel-closing'
import checkQueue from './check-queue'
import claimFirstAdmin from './claim-first-admin'
import claimMembership from './claim-membership'
import confirmGrant from './confirm-grant'
import confirmMembership from './confirm-membership'
import confirmScan from './confirm-scan'
import decidePhone from './decide-phone'
import decideResidence from './decide-residence'
import { endDatedPost } from './end-dated-post'
import endPost from './end-post'
import findAccount from './find-account'
import finishScan from './finish-scan'
import giveGuardianConsent from './give-guardian-consent'
import grantPost from './grant-post'
import handOver from './hand-over'
import listPosts from './list-posts'
import listSuspended from './list-suspended'
import me from './me'
import myAccount from './my-account'
import myChildren from './my-children'
import mySessions from './my-sessions'
import { IDENTITY_HOLDINGS } from './personal'
import { proposeAwaited } from './propose-awaited'
import { requestClosingOf } from './request-closing'
import restoreAccount from './restore-account'
import revokeSession from './revoke-session'
import saveProfile from './save-profile'
import signIn from './sign-in'
import startGuardianship from './start-guardianship'
import startScan from './start-scan'
import submitResidence from './submit-residence'
import suspendAccount from './suspend-account'
import suspendPost from './suspend-post'
import typePhone from './type-phone'
import withdrawGuardianConsent from './withdraw-guardian-consent'

/** Identity ends accounts, so it knows what the other domains hold of persons. */
export function identityOver(others: readonly Slice[]): Slice {
  const holdings = [...IDENTITY_HOLDINGS, ...others.flatMap(({ personal = [] }) => personal)]
  return {
    actions: [
      anyAction(me),
      anyAction(signIn),
      anyAction(myAccount),
      anyAction(saveProfile),
      anyAction(bindPhone),
      anyAction(typePhone),
      anyAction(checkQueue),
      anyAction(decidePhone),
      anyAction(submitResidence),
      anyAction(decideResidence),
      anyAction(claimMembership),
      anyAction(confirmMembership),
      anyAction(startGuardianship),
      anyAction(giveGuardianConsent),
      anyAction(withdrawGuardianConsent),
      anyAction(myChildren),
      anyAction(findAccount),
      anyAction(listSuspended),
      anyAction(suspendAccount),
      anyAction(restoreAccount),
      requestClosingOf(holdings),
      anyAction(cancelClosing),
      anyAction(grantPost),
      anyAction(confirmGrant),
      anyAction(endPost),
      anyAction(suspendPost),
      anyAction(handOver),
      anyAction(listPosts),
      anyAction(claimFirstAdmin),
      anyAction(startScan),
      anyAction(confirmScan),
      anyAction(finishScan),
      anyAction(mySessions),
      anyAction(revokeSession),
    ],
    effects: [],
    jobs: [endDatedPost, proposeAwaited],
    personal: IDENTITY_HOLDINGS,
  }
}
