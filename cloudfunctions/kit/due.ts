import * as z from 'zod/mini'
import { collection } from './collection'
import { put } from './database'
import { defineEffect } from './effect'

/** A term that runs out: one document per kind and entity, fired by the clock, re-checked by the rule. */
export const DueRecord = z.object({
  kind: z.string(),
  /** Id of what it is about. */
  ref: z.string(),
  /** Epoch ms. */
  dueAt: z.int(),
  /** Until when an instance of the clock works on it, epoch ms; 0 = nobody. */
  lease: z.int(),
  attempts: z.int(),
  /** A term that always runs and may run late. */
  standing: z.optional(z.boolean()),
})
export type DueRecord = z.infer<typeof DueRecord>

export const due = collection('due', DueRecord)

export function dueId(kind: string, ref: string): string {
  return `${kind}_${ref}`
}

export function newDue(kind: string, ref: string, dueAt: number): DueRecord {
  return { kind, ref, dueAt, lease: 0, attempts: 0 }
}

/** Starts a term after commit, where the transaction has no room for it. */
export const startTerm = defineEffect(
  'kit.startTerm',
  z.object({ kind: z.string(), ref: z.string(), dueAt: z.int() }),
  async ({ countyId }, { kind, ref, dueAt }) => put(due, countyId, dueId(kind, ref), newDue(kind, ref, dueAt)),
)
