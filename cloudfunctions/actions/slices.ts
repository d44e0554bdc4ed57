import type { Slice } from '../kit/slice'
import { audit } from './audit'
import { files } from './files'
import { help } from './help'
import { home } from './home'
import { identity } from './identity'
import { messages } from './messages'
import { notices } from './notices'
import { ordering } from './ordering'
import { org } from './org'
import { points } from './points'
import { rules } from './rules'
import { privacyOver } from './privacy'
import { volunteering } from './volunteering'

/** One line per domain; identity first, because erasing a person goes backwards and ends with the account. */
const domains: readonly Slice[] = [
  ...[identity, audit, files, help, home, messages, notices, ordering, org, points, rules],
  volunteering,
]

/** Everything the functions can do. */
export const slices: readonly Slice[] = [...domains, privacyOver(domains)]
