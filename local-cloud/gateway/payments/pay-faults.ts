import { createHash } from 'node:crypto'

const FAULTS = [
  'late',
  'doubled',
  'lost',
  'outOfOrder',
  'wrongAmount',
  'wrongMerchant',
  'refundFails',
  'emptyRefundLists',
  'billMissing',
  'billAmount',
  'paidAfterClose',
] as const
type Fault = (typeof FAULTS)[number]

/** What goes wrong, each as the share of orders (0 to 1) it happens to; the seed decides to which. */
export type PayFaults = { readonly [Name in Fault]?: number } & { readonly seed?: string | number }

/** A number in [0, 1) that depends on nothing but these parts. */
export function chance(...parts: Array<string | number>): number {
  return createHash('sha256').update(parts.join('|')).digest().readUInt32BE(0) / 2 ** 32
}

/** Does this fault happen to the order or refund with this number? The same seed always gives the same answer. */
export function happens(faults: PayFaults, fault: Fault, key: string): boolean {
  return chance(faults.seed ?? 0, fault, numberIn(key)) < (faults[fault] ?? 0)
}

/** The merchant's number in a key of the ledger. */
function numberIn(key: string): string {
  return key.slice(key.indexOf('/') + 1)
}

/** Reads faults a tester sent; `true` is a share of 1. Undefined when something in it is no fault. */
export function readFaults(sent: unknown): PayFaults | undefined {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return undefined
  const entries = Object.entries(sent).map(([name, value]): [string, unknown] => [name, value === true ? 1 : value])
  const fits = entries.every(([name, value]) =>
    name === 'seed'
      ? typeof value === 'string' || typeof value === 'number'
      : FAULTS.some((fault) => fault === name) && typeof value === 'number' && value >= 0 && value <= 1,
  )
  return fits ? Object.fromEntries(entries) : undefined
}
