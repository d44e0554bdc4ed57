import * as audit from './audit/contract'
import * as crowd from './crowd/contract'
import * as crowdDesk from './crowd/desk-contract'
import * as crowdPartner from './crowd/partner-contract'
import * as crowdIdeas from './crowd/idea-contract'
import * as crowdTasks from './crowd/task-contract'
import * as files from './files/contract'
import * as fund from './fund/contract'
import * as fundCall from './fund/call-contract'
import * as fundDesk from './fund/desk-contract'
import * as help from './help/contract'
import * as home from './home/contract'
import * as identityAccount from './identity/account-contract'
import * as identityCheck from './identity/check-contract'
import * as identity from './identity/contract'
import * as identityPost from './identity/post-contract'
import * as identitySession from './identity/session-contract'
import type { Contract } from './kernel/contract'
import * as notices from './notices/contract'
import * as orderCare from './ordering/care-contract'
import * as messages from './messages/contract'
import * as ordering from './ordering/contract'
import * as orderLine from './ordering/line-contract'
import * as orderProxy from './ordering/proxy-contract'
import * as org from './org/contract'
import * as orgFirstDay from './org/first-day-contract'
import * as orgImport from './org/import-contract'
import * as payments from './payments/contract'
import * as points from './points/contract'
import * as pointsDesk from './points/desk-contract'
import * as rules from './rules/contract'
import * as projects from './projects/contract'
import * as projectsCount from './projects/count-contract'
import * as projectsCheck from './projects/check-contract'
import * as projectsDesk from './projects/desk-contract'
import * as privacy from './privacy/contract'
import * as privacyRequest from './privacy/request-contract'
import * as volunteering from './volunteering/contract'
import * as volunteeringCertificate from './volunteering/certificate-contract'
import * as volunteeringDesk from './volunteering/desk-contract'
import * as volunteeringPresence from './volunteering/presence-contract'
import * as volunteeringRecord from './volunteering/record-contract'
import * as volunteeringTeam from './volunteering/team-contract'

/** Every action there is; tests hold it against what the functions answer. */
export const CONTRACTS: readonly Contract[] = [
  audit,
  crowd,
  crowdDesk,
  crowdIdeas,
  crowdPartner,
  crowdTasks,
  files,
  fund,
  fundCall,
  fundDesk,
  help,
  home,
  identity,
  identityAccount,
  identityCheck,
  identityPost,
  identitySession,
  messages,
  notices,
  ordering,
  privacy,
  privacyRequest,
  orderCare,
  orderLine,
  orderProxy,
  org,
  orgFirstDay,
  orgImport,
  payments,
  points,
  pointsDesk,
  projects,
  projectsCheck,
  projectsCount,
  projectsDesk,
  rules,
  volunteering,
  volunteeringCertificate,
  volunteeringDesk,
  volunteeringPresence,
  volunteeringRecord,
  volunteeringTeam,
].flatMap((domain) => Object.values<Contract>(domain))
