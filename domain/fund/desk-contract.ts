import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Text } from '../kernel/fields'
import { Id, RequestId } from '../kernel/identifiers'
import { MONEY_SOURCES } from '../kernel/money-sources'
import { PAGE_INPUT, pageOf } from '../kernel/paging'
import {
  AppropriationRow,
  DisbursementRow,
  DisbursementView,
  EarmarkRow,
  Fen,
  Line,
  PAYEE_KINDS,
  Year,
} from './schemas'
import { ASKERS, GIVERS, HANDS, MOVED, MOVE_INPUT, OF_DISBURSEMENT, Photos, PROPOSED, Reason } from './shapes'

/**
 * Writes down money that comes in; nothing moves until a second person confirms. Fiscal money is split into municipal
 * and town share by the rule set. `YEAR_LIMIT_REACHED` tells how many fen are `left` of what a community gets in a year.
 */
export const appropriate = contract({
  name: 'fund.appropriate',
  summary: '登记一笔拨进来的钱，等另一位复核',
  allow: GIVERS,
  scope: 'self',
  input: z.object({
    unitId: Id,
    year: Year,
    source: z.enum(MONEY_SOURCES),
    fen: Fen,
    /** What the ledger calls it; public, so no person's name. */
    title: Text(40),
    requestId: RequestId,
  }),
  output: PROPOSED,
  refusals: ['UNIT_NOT_FOUND', 'YEAR_LIMIT_REACHED', 'YEAR_NOT_OPEN', 'PERSONAL_NUMBER_IN_TEXT'],
})

/** The second person has seen the money arrive, or says that it did not. */
export const confirmAppropriation = contract({
  name: 'fund.confirmAppropriation',
  summary: '复核拨进来的钱到没到账',
  allow: GIVERS,
  scope: { of: 'appropriations', by: 'appropriationId' },
  input: z.object({ appropriationId: Id, confirm: z.boolean(), requestId: RequestId }),
  output: PROPOSED,
  refusals: ['MOVE_NOT_ALLOWED', 'SAME_PERSON', 'YEAR_LIMIT_REACHED', 'YEAR_NOT_OPEN'],
})

export const listAppropriations = contract({
  name: 'fund.listAppropriations',
  summary: '拨进来的钱，等复核的在前',
  allow: [...GIVERS, 'auditor'],
  scope: 'self',
  input: z.object({ view: z.optional(z.enum(['open', 'all'])), ...PAGE_INPUT }),
  output: pageOf(AppropriationRow),
  refusals: [],
})

/**
 * Sets the money of a project aside, source by source as its budget says; asked again after a change order, what the
 * budget gained. `BALANCE_TOO_LOW` names the `source` and how many fen are `lacking`.
 */
export const earmark = contract({
  name: 'fund.earmark',
  summary: '按预算给项目留出钱',
  allow: ['fund_manager', 'town_admin'],
  scope: 'self',
  input: z.object({ projectId: Id, requestId: RequestId }),
  output: z.object({ earmarkId: Id, fen: z.int() }),
  refusals: [
    'PROJECT_NOT_FOUND',
    'PROJECT_NOT_READY',
    'BUDGET_NOT_COVERED',
    'BALANCE_TOO_LOW',
    'ALREADY_EARMARKED',
    'EARMARKS_FULL',
    'YEAR_NOT_OPEN',
  ],
})

/** What is set aside in the funds of the acting post's units and is not used up, newest first. */
export const listEarmarks = contract({
  name: 'fund.listEarmarks',
  summary: '留出来还没付完的钱',
  allow: HANDS,
  scope: 'self',
  input: z.object({ ...PAGE_INPUT }),
  output: pageOf(EarmarkRow),
  refusals: [],
})

/**
 * Asks for a payment out of what is set aside. For an instalment of a venture contract name the application and its
 * number: payee and amount are the contract's. `NOT_ENOUGH_LEFT` tells how many fen are `left` to be asked for.
 */
export const requestDisbursement = contract({
  name: 'fund.requestDisbursement',
  summary: '申请付一笔钱，附合同或清单的照片',
  allow: ASKERS,
  scope: { of: 'earmarks', by: 'earmarkId' },
  input: z.object({
    earmarkId: Id,
    fen: Fen,
    /** What is paid for; public, so no person's name. */
    title: Text(40),
    payeeKind: z.enum(PAYEE_KINDS),
    payee: Text(40),
    photos: Photos,
    instalment: z.optional(z.object({ applicationId: Id, number: z.int().check(z.minimum(1), z.maximum(3)) })),
    requestId: RequestId,
  }),
  output: MOVED,
  refusals: [
    'NOT_ENOUGH_LEFT',
    'FILE_NOT_FOUND',
    'INSTALMENT_NOT_DUE',
    'INSTALMENT_DIFFERS',
    'INSTALMENT_MISSING',
    'PERSONAL_NUMBER_IN_TEXT',
  ],
})

/** The secretary agrees; above the limit of the rule set, and after supervision, the town. */
export const approve = contract({
  name: 'fund.approve',
  summary: '同意付这笔钱',
  allow: ['community_secretary', 'town_admin'],
  scope: OF_DISBURSEMENT,
  input: z.object({ ...MOVE_INPUT, said: z.optional(Reason) }),
  output: MOVED,
  refusals: ['MOVE_NOT_ALLOWED', 'SAME_PERSON', 'CONFLICT_OF_INTEREST', 'ON_HOLD', 'TOWN_NOT_NEEDED'],
})

export const check = contract({
  name: 'fund.check',
  summary: '居务监督核对过，没有问题',
  allow: ['supervisor'],
  scope: OF_DISBURSEMENT,
  input: z.object({ ...MOVE_INPUT, said: z.optional(Reason) }),
  output: MOVED,
  refusals: ['MOVE_NOT_ALLOWED', 'SAME_PERSON', 'CONFLICT_OF_INTEREST', 'ON_HOLD'],
})

/** Pays: the money leaves the sources in the ratio of what each has left. */
export const pay = contract({
  name: 'fund.pay',
  summary: '付款，账本同时记一笔',
  allow: ['fund_manager'],
  scope: OF_DISBURSEMENT,
  input: z.object(MOVE_INPUT),
  output: z.object({ ...MOVED.shape, lines: z.array(Line), no: z.int() }),
  refusals: ['MOVE_NOT_ALLOWED', 'SAME_PERSON', 'CONFLICT_OF_INTEREST', 'ON_HOLD', 'TOWN_NEEDED', 'BALANCE_TOO_LOW'],
})

/** Puts the receipt with a payment; the entry of the public ledger says so. */
export const receipt = contract({
  name: 'fund.receipt',
  summary: '交上收据或发票的照片',
  allow: ASKERS,
  scope: OF_DISBURSEMENT,
  input: z.object({ ...MOVE_INPUT, photos: z.array(Id).check(z.minLength(1), z.maxLength(9)) }),
  output: MOVED,
  refusals: ['MOVE_NOT_ALLOWED', 'FILE_NOT_FOUND'],
})

/** A supervisor stops a payment for the hours of the rule set, once each payment. */
export const hold = contract({
  name: 'fund.hold',
  summary: '有疑问，先停一停',
  allow: ['supervisor'],
  scope: OF_DISBURSEMENT,
  input: z.object({ ...MOVE_INPUT, reason: Reason }),
  output: z.object({ ...MOVED.shape, until: z.int() }),
  refusals: ['MOVE_NOT_ALLOWED', 'SAME_PERSON', 'HELD_BEFORE'],
})

/** A supervisor lifts a hold before its time is over. */
export const release = contract({
  name: 'fund.release',
  summary: '疑问清楚了，不停了',
  allow: ['supervisor'],
  scope: OF_DISBURSEMENT,
  input: z.object({ ...MOVE_INPUT, reason: Reason }),
  output: MOVED,
  refusals: ['NOT_ON_HOLD', 'SAME_PERSON'],
})

/** Any hand that is due may send a request back with a reason; what it asked for can be asked for anew. */
export const sendBack = contract({
  name: 'fund.sendBack',
  summary: '退回去，写明原因',
  allow: ['community_secretary', 'supervisor', 'town_admin', 'fund_manager'],
  scope: OF_DISBURSEMENT,
  input: z.object({ ...MOVE_INPUT, reason: Reason }),
  output: MOVED,
  refusals: ['MOVE_NOT_ALLOWED', 'SAME_PERSON', 'CONFLICT_OF_INTEREST'],
})

/** Who asked takes the request back, before it is paid. */
export const cancel = contract({
  name: 'fund.cancel',
  summary: '撤回自己的付款申请',
  allow: ASKERS,
  scope: OF_DISBURSEMENT,
  input: z.object(MOVE_INPUT),
  output: MOVED,
  refusals: ['MOVE_NOT_ALLOWED', 'NOT_YOUR_REQUEST'],
})

/** A payment that came back is taken back by its opposite; who paid it cannot do that alone. */
export const correct = contract({
  name: 'fund.correct',
  summary: '付错退回来的钱，冲正一笔',
  allow: ['town_admin', 'county_admin', 'fund_manager'],
  scope: OF_DISBURSEMENT,
  input: z.object({ ...MOVE_INPUT, reason: Text(40) }),
  output: z.object({ ...MOVED.shape, no: z.int() }),
  refusals: ['MOVE_NOT_ALLOWED', 'SAME_PERSON', 'CONFLICT_OF_INTEREST', 'PERSONAL_NUMBER_IN_TEXT'],
})

/**
 * Payments of the acting post's units. `todo` (default): those whose next hand is the post's; `open`: all that are not
 * finished; `done`: the others. `todo` and `open` oldest first, `done` newest first.
 */
export const queue = contract({
  name: 'fund.queue',
  summary: '等着办的付款',
  allow: HANDS,
  scope: 'self',
  input: z.object({ view: z.optional(z.enum(['todo', 'open', 'done'])), ...PAGE_INPUT }),
  output: pageOf(DisbursementRow),
  refusals: [],
})

export const getDisbursement = contract({
  name: 'fund.getDisbursement',
  summary: '一笔付款办到哪一步了',
  allow: HANDS,
  scope: OF_DISBURSEMENT,
  input: z.object({ disbursementId: Id }),
  output: DisbursementView,
  refusals: [],
})

/** The full name of a person who is to be paid; every look is put on record. */
export const seePayee = contract({
  name: 'fund.seePayee',
  summary: '看收款人的全名，看过会留下记录',
  allow: ['community_staff', 'community_secretary', 'supervisor', 'fund_manager'],
  scope: OF_DISBURSEMENT,
  reveals: true,
  input: z.object({ disbursementId: Id }),
  output: z.object({ payee: z.string() }),
  refusals: [],
})
