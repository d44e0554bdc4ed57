import * as home from './home/contract'
import * as identity from './identity/contract'
import type { Contract } from './kernel/contract'
import * as orderCare from './ordering/care-contract'
import * as ordering from './ordering/contract'
import * as orderProxy from './ordering/proxy-contract'

/** Every action there is; tests hold it against what the functions answer. */
export const CONTRACTS: readonly Contract[] = [home, identity, ordering, orderCare, orderProxy].flatMap((domain) =>
  Object.values<Contract>(domain),
)
