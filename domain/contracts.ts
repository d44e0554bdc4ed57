import * as home from './home/contract'
import * as identity from './identity/contract'
import type { Contract } from './kernel/contract'
import * as ordering from './ordering/contract'

/** Every action there is; tests hold it against what the functions answer. */
export const CONTRACTS: readonly Contract[] = [home, identity, ordering].flatMap((domain) =>
  Object.values<Contract>(domain),
)
