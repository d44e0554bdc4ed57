import { CAMPAIGN_LIFECYCLE, IDEA_LIFECYCLE, PLEDGE_LIFECYCLE, TASK_LIFECYCLE } from './crowd/states'
import { FILE_LIFECYCLE } from './files/states'
import { APPLICATION_LIFECYCLE, APPROPRIATION_LIFECYCLE, CALL_LIFECYCLE, DISBURSEMENT_LIFECYCLE } from './fund/states'
import { FEEDBACK_LIFECYCLE } from './help/states'
import { ACCOUNT_LIFECYCLE, POST_LIFECYCLE, VERIFICATION_LIFECYCLE } from './identity/states'
import type { Lifecycle } from './kernel/lifecycle'
import { PUSH_LIFECYCLE } from './messages/states'
import { NOTICE_LIFECYCLE, OBJECTION_LIFECYCLE } from './notices/states'
import { ORDER_LIFECYCLE, WAIT_LIFECYCLE } from './ordering/states'
import { UNIT_LIFECYCLE } from './org/states'
import { MISMATCH_LIFECYCLE, PAY_ORDER_LIFECYCLE } from './payments/states'
import { CHANGE_LIFECYCLE, REDEMPTION_LIFECYCLE, REWARD_LIFECYCLE } from './points/states'
import { OBJECTION_LIFECYCLE as PROJECT_OBJECTION_LIFECYCLE, PROJECT_LIFECYCLE } from './projects/states'
import { REQUEST_LIFECYCLE } from './privacy/states'
import { RULE_SET_LIFECYCLE } from './rules/states'
import {
  ACTIVITY_LIFECYCLE,
  CERTIFICATE_LIFECYCLE,
  RECORD_LIFECYCLE,
  SHIFT_LIFECYCLE,
  SIGN_UP_LIFECYCLE,
  TEAM_LIFECYCLE,
  TEAM_MEMBER_LIFECYCLE,
} from './volunteering/states'

/** Every state machine of the product, for the generated diagrams. */
export const LIFECYCLES: Readonly<Record<string, Lifecycle<string, string>>> = {
  account: ACCOUNT_LIFECYCLE,
  activity: ACTIVITY_LIFECYCLE,
  application: APPLICATION_LIFECYCLE,
  appropriation: APPROPRIATION_LIFECYCLE,
  call: CALL_LIFECYCLE,
  disbursement: DISBURSEMENT_LIFECYCLE,
  campaign: CAMPAIGN_LIFECYCLE,
  certificate: CERTIFICATE_LIFECYCLE,
  feedback: FEEDBACK_LIFECYCLE,
  file: FILE_LIFECYCLE,
  idea: IDEA_LIFECYCLE,
  mismatch: MISMATCH_LIFECYCLE,
  notice: NOTICE_LIFECYCLE,
  objection: OBJECTION_LIFECYCLE,
  order: ORDER_LIFECYCLE,
  payOrder: PAY_ORDER_LIFECYCLE,
  pledge: PLEDGE_LIFECYCLE,
  pointsChange: CHANGE_LIFECYCLE,
  post: POST_LIFECYCLE,
  privacyRequest: REQUEST_LIFECYCLE,
  project: PROJECT_LIFECYCLE,
  projectObjection: PROJECT_OBJECTION_LIFECYCLE,
  push: PUSH_LIFECYCLE,
  record: RECORD_LIFECYCLE,
  redemption: REDEMPTION_LIFECYCLE,
  reward: REWARD_LIFECYCLE,
  ruleSet: RULE_SET_LIFECYCLE,
  shift: SHIFT_LIFECYCLE,
  signUp: SIGN_UP_LIFECYCLE,
  task: TASK_LIFECYCLE,
  team: TEAM_LIFECYCLE,
  teamMember: TEAM_MEMBER_LIFECYCLE,
  unit: UNIT_LIFECYCLE,
  verification: VERIFICATION_LIFECYCLE,
  wait: WAIT_LIFECYCLE,
}
