import type { draft } from '@domain/notices/contract'
import type { InputFor } from '@domain/kernel/contract'
import type { NoticeKind } from '@domain/notices/states'
import type { KeptPhoto } from '../../../../platform/photos/use-photos'

const MOST_DAYS = 90
const MOST_VOTES = 100_000

/** A notice as one types it. */
export interface NoticeFields {
  readonly kind: NoticeKind
  readonly title: string
  readonly body: string
  /** One name per line. */
  readonly names: string
  readonly days: string
  readonly photos: readonly KeptPhoto[]
  /** Of a decision: when they met, how they voted, the signed minutes. */
  readonly heldOn: string
  readonly votesFor: string
  readonly votesAgainst: string
  readonly votesAbstained: string
  readonly minutes: readonly KeptPhoto[]
}

export const EMPTY_NOTICE: NoticeFields = {
  ...{ kind: 'publicity', title: '', body: '', names: '', days: '7', photos: [] },
  ...{ heldOn: '', votesFor: '', votesAgainst: '', votesAbstained: '', minutes: [] },
}

type Decision = NonNullable<InputFor<typeof draft>['decision']>

/** A number of votes as typed; undefined for what is none. */
function votes(typed: string): number | undefined {
  return /^\d{1,6}$/.test(typed.trim()) && Number(typed) <= MOST_VOTES ? Number(typed) : undefined
}

/** What is wrong with a number of votes that is typed already. */
export function wrongVotes(typed: string): string | undefined {
  return typed.trim() === '' || votes(typed) !== undefined ? undefined : '要写整数'
}

export function wrongDays({ days }: NoticeFields): string | undefined {
  const whole = Number(days)
  return Number.isInteger(whole) && whole >= 1 && whole <= MOST_DAYS ? undefined : `要 1 到 ${MOST_DAYS} 天`
}

/** The decision as the cloud takes it, or what it still lacks. */
export function decisionOf(fields: NoticeFields, minutesFile: string | undefined): Decision | string {
  const { heldOn } = fields
  const [votesFor, votesAgainst, votesAbstained] = [
    votes(fields.votesFor),
    votes(fields.votesAgainst),
    votes(fields.votesAbstained),
  ]
  if (heldOn === '') return '先选哪天开的会'
  if (votesFor === undefined || votesAgainst === undefined || votesAbstained === undefined) return '三个票数都要写'
  if (votesFor === 0) return '同意的至少 1 票'
  if (minutesFile === undefined) return '先拍会议记录'
  return { minutesFile, heldOn, votesFor, votesAgainst, votesAbstained }
}
