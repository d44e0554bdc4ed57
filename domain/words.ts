import { CROWD_REFUSALS } from './crowd/words'
import { FILES_REFUSALS } from './files/words'
import { FUND_REFUSALS } from './fund/words'
import { HELP_REFUSALS } from './help/words'
import { IDENTITY_REFUSALS } from './identity/words'
import { MESSAGES_REFUSALS } from './messages/words'
import { NOTICES_REFUSALS } from './notices/words'
import { ORDERING_REFUSALS } from './ordering/words'
import { ORG_REFUSALS } from './org/words'
import { PAYMENTS_REFUSALS } from './payments/words'
import { POINTS_REFUSALS } from './points/words'
import { PROJECTS_REFUSALS } from './projects/words'
import { RULES_REFUSALS } from './rules/words'
import { PRIVACY_REFUSALS } from './privacy/words'
import { VOLUNTEERING_REFUSALS } from './volunteering/words'

/** Every refusal sentence of every domain; one code means one thing everywhere. */
export const REFUSAL_WORDS: Readonly<Record<string, string>> = {
  ...CROWD_REFUSALS,
  ...FILES_REFUSALS,
  ...FUND_REFUSALS,
  ...HELP_REFUSALS,
  ...IDENTITY_REFUSALS,
  ...PRIVACY_REFUSALS,
  ...MESSAGES_REFUSALS,
  ...NOTICES_REFUSALS,
  ...ORDERING_REFUSALS,
  ...ORG_REFUSALS,
  ...PAYMENTS_REFUSALS,
  ...POINTS_REFUSALS,
  ...PROJECTS_REFUSALS,
  ...RULES_REFUSALS,
  ...VOLUNTEERING_REFUSALS,
}
