import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Instant } from '../kernel/fields'
import { Id } from '../kernel/identifiers'
import { MONEY_SOURCES } from '../kernel/money-sources'
import { PAGE_INPUT, pageOf } from '../kernel/paging'
import { LedgerRow, SourceView, Year } from './schemas'
import { DIRECTIONS, PURPOSES } from './summary'

const WHICH = { unitId: Id, year: Year }

/** Funds there are, newest year first, then by code of the community; with `unitId` those of one community. */
export const listFunds = contract({
  name: 'fund.listFunds',
  summary: '有哪些社区、哪些年的账本',
  allow: ['guest'],
  scope: 'public',
  input: z.object({ unitId: z.optional(Id), ...PAGE_INPUT }),
  output: pageOf(z.object({ unitId: Id, unitName: z.string(), year: Year, receivedFen: z.int(), paidFen: z.int() })),
  refusals: [],
})

/**
 * Where the money of a community's year came from, where it went, and whether the books are balanced: `balanced` is
 * worked out when asked, from the accounts and not from the sums. `fingerprint` covers every account of the fund
 * through the heads of their chains; the script that rechecks an export prints the same one.
 */
export const balances = contract({
  name: 'fund.balances',
  summary: '一个社区一年的钱从哪来、花到哪去、账平不平',
  allow: ['guest'],
  scope: 'public',
  input: z.object(WHICH),
  output: z.object({
    unitId: Id,
    unitName: z.string(),
    year: Year,
    /** Entries of the ledger. */
    rows: z.int(),
    /** The most this community is given in the year, and what was given so far, in fen. */
    limitFen: z.int(),
    givenFen: z.int(),
    receivedFen: z.int(),
    asideFen: z.int(),
    freeFen: z.int(),
    paidFen: z.int(),
    goneFen: z.int(),
    sources: z.array(SourceView),
    purposes: z.array(z.object({ purpose: z.enum(PURPOSES), budget: z.int(), paid: z.int() })),
    /** Months in which something was paid, `YYYY-MM`. */
    months: z.array(z.object({ month: z.string(), paid: z.int() })),
    balanced: z.boolean(),
    /** Sources whose accounts do not hold what the entries left. */
    unbalanced: z.array(z.enum(MONEY_SOURCES)),
    checkedAt: Instant,
    /** 64 hexadecimal digits. */
    fingerprint: z.string(),
    seal: z.optional(z.object({ number: z.int(), hash: z.string(), sealedAt: Instant })),
  }),
  refusals: ['FUND_NOT_FOUND'],
})

/** Every entry of a fund, newest first, or those that meet every condition given. */
export const ledger = contract({
  name: 'fund.ledger',
  summary: '基金账本的每一笔，新的在前',
  allow: ['guest'],
  scope: 'public',
  input: z.object({
    ...WHICH,
    source: z.optional(z.enum(MONEY_SOURCES)),
    direction: z.optional(z.enum(DIRECTIONS)),
    projectId: z.optional(Id),
    ...PAGE_INPUT,
  }),
  output: pageOf(LedgerRow),
  refusals: [],
})

/**
 * The ledger as lines of CSV, oldest first, with everything that the recheck script needs; the first page begins with
 * the headings. Lines end with CR LF.
 */
export const exportLedger = contract({
  name: 'fund.exportLedger',
  summary: '下载账目，自己核对',
  allow: ['guest'],
  scope: 'public',
  input: z.object({ ...WHICH, after: PAGE_INPUT.after }),
  output: z.object({ csv: z.string(), rows: z.int(), next: z.optional(z.string()) }),
  refusals: ['FUND_NOT_FOUND'],
})

/** What one organisation was paid by the funds of the county, newest first. Persons cannot be looked up. */
export const payeePayments = contract({
  name: 'fund.payeePayments',
  summary: '一家单位从各社区基金收到的每一笔',
  allow: ['guest'],
  scope: 'public',
  input: z.object({ payee: z.string().check(z.minLength(2), z.maxLength(40)), ...PAGE_INPUT }),
  output: pageOf(z.object({ ...LedgerRow.shape, unitId: Id, unitName: z.string(), year: Year })),
  refusals: [],
})
