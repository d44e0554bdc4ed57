import type { Slice } from '../kit/slice'
import { audit } from './audit'
import { home } from './home'
import { identity } from './identity'
import { messages } from './messages'
import { ordering } from './ordering'

/** Everything the functions can do, one line per domain. */
export const slices: readonly Slice[] = [audit, identity, home, messages, ordering]
