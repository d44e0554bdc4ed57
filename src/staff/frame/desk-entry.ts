import type * as z from 'zod/mini'
import type { Contract } from '@domain/kernel/contract'
import type { Place } from '../../platform/places'
import type { IconName } from '../../ui/icon-name'

/** A contract that answers pages of what waits. */
export type QueueContract = Contract & {
  readonly output: z.ZodMiniType<{ items: unknown[]; next?: string | undefined }>
}

/** A list that empties as people work; the workbench tells how long it is. */
export interface Queue {
  readonly contract: QueueContract
  readonly input: object
  /** What one entry of it is, in a few words. */
  readonly waits: string
  /** Counted for posts that may do this with it; absent: for all that see the list. */
  readonly of?: Contract
}

/** A page of the workbench. It is offered to posts that may ask `asks`. */
export interface DeskEntry {
  readonly place: Place
  readonly icon: IconName
  readonly name: string
  /** What one does there. */
  readonly does: string
  readonly asks: Contract
  readonly queues?: readonly Queue[]
}
