import { seekKey } from '@domain/kernel/seek'
import { command, query } from './database'
import { brokenAccounts } from './ledger-verify'
import { SEALED, sealHash, seals, type SealRecord } from './seal-records'
import { rootOf } from './seal-tree'
import { rawBetween, readOn, windowOf } from './seal-window'

export interface Verification {
  readonly seals: number
  /** Documents under a seal. */
  readonly lines: number
  readonly accounts: number
  /** Hash of the last seal, to be compared with one published earlier. */
  readonly lastHash: string
  /** What does not fit, in words for the log; empty when all is well. */
  readonly problems: readonly string[]
}

const PAGE = 500

/**
 * Recomputes every seal from the stored documents and every guarded account from its postings. `published` is the
 * hash of a seal noted earlier: a chain without it was rewritten or cut off.
 */
export async function verifySeals(published?: string): Promise<Verification> {
  const problems: string[] = []
  let previous: SealRecord | undefined
  let lines = 0
  let seen = published === undefined
  for await (const seal of allSeals()) {
    problems.push(...linkProblems(previous, seal), ...(await gapProblems(previous?.to ?? 0, seal.from)))
    const { state } = await readOn(windowOf(seal.from), Number.MAX_SAFE_INTEGER)
    problems.push(...windowProblems(seal, state.counts, rootOf(state.peaks)))
    lines += state.counts.journal + state.counts.postings
    seen ||= seal.hash === published
    previous = seal
  }
  if (!seen) problems.push(`the published seal ${published} is not in the chain`)
  const ledger = await brokenAccounts()
  return {
    seals: previous?.number ?? 0,
    lines,
    accounts: ledger.accounts,
    lastHash: previous?.hash ?? '',
    problems: [...problems, ...ledger.problems],
  }
}

async function* allSeals(): AsyncGenerator<SealRecord> {
  for (let after = -1; ;) {
    const where = { number: command.gt(after) }
    const page = await query(seals, { where, orderBy: ['number', 'asc'], limit: PAGE })
    yield* page
    const last = page.at(-1)
    if (!last || page.length < PAGE) return
    after = last.number
  }
}

const span = (from: number, to: number) => `${new Date(from).toISOString()} to ${new Date(to).toISOString()}`

function linkProblems(previous: SealRecord | undefined, seal: SealRecord): string[] {
  const name = `seal ${seal.number}`
  return [
    ...(seal.number === (previous?.number ?? 0) + 1 ? [] : [`${name} follows seal ${previous?.number ?? 0}`]),
    ...(seal.previous === (previous?.hash ?? '') ? [] : [`${name} does not hold the hash of the one before`]),
    ...(seal.hash === sealHash(seal) ? [] : [`${name} was altered`]),
    ...(seal.from >= (previous?.to ?? 0) && windowOf(seal.from).to === seal.to ? [] : [`${name} has a false window`]),
  ]
}

function windowProblems(seal: SealRecord, counts: SealRecord['counts'], root: string): string[] {
  const where = `${span(seal.from, seal.to)} (seal ${seal.number})`
  const counted = (['journal', 'postings'] as const).flatMap((name) => {
    const more = counts[name] - seal.counts[name]
    if (more === 0) return []
    return [`${where}: ${Math.abs(more)} of ${name} ${more > 0 ? 'inserted' : 'deleted'}`]
  })
  if (counted.length > 0) return counted
  return root === seal.root ? [] : [`${where}: altered`]
}

/** Windows between two seals were empty; whatever stands there now came later. */
async function gapProblems(from: number, to: number): Promise<string[]> {
  const problems: string[] = []
  for (const { name } of to > from ? SEALED : []) {
    const found = await rawBetween(name, seekKey(from, ''), to, PAGE)
    if (found.length > 0) problems.push(`${span(from, to)}: ${found.length} of ${name} inserted where nothing was`)
  }
  return problems
}
