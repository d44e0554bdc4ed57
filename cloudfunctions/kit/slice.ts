import type { AnyAction } from './action'
import type { Effect } from './effect'
import type { Job } from './job'
import type { PersonalHolding } from './personal'

/** What one domain brings to the functions. */
export interface Slice {
  readonly actions: readonly AnyAction[]
  readonly effects: readonly Effect[]
  readonly jobs: readonly Job[]
  /** Where its collections keep data of persons; export, erasure and key rotation follow it. */
  readonly personal?: readonly PersonalHolding[]
}
