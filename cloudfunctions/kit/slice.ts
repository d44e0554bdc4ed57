import type { AnyAction } from './action'
import type { Effect } from './effect'
import type { Job } from './job'

/** What one domain brings to the functions. */
export interface Slice {
  readonly actions: readonly AnyAction[]
  readonly effects: readonly Effect[]
  readonly jobs: readonly Job[]
}
