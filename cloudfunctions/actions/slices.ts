import type { Slice } from '../kit/slice'
import { audit } from './audit'
import { crowd } from './crowd'
import { pledgePayments } from './crowd/port'
import { files } from './files'
import { fund } from './fund'
import { help } from './help'
import { home } from './home'
import { identityOver } from './identity'
import { messages } from './messages'
import { notices } from './notices'
import { ordering } from './ordering'
import { org } from './org'
import { paymentsFor } from './payments'
import { points } from './points'
import { projects } from './projects'
import { rules } from './rules'
import { privacyOver } from './privacy'
import { volunteering } from './volunteering'

const others: readonly Slice[] = [
  ...[audit, files, help, home, messages, notices, ordering, org, points, rules],
  projects,
  volunteering,
  fund,
  crowd,
  paymentsFor([pledgePayments]),
]

/** Identity first, because erasing a person goes backwards and ends with the account. */
const domains: readonly Slice[] = [identityOver(others), ...others]

/** Everything the functions can do. */
export const slices: readonly Slice[] = [...domains, privacyOver(domains)]
