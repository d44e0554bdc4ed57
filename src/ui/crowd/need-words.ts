import type { getCampaign } from '@domain/crowd/contract'
import { kindOf, spokenAmount } from '@domain/crowd/words'
import type { OutputOf } from '@domain/kernel/contract'
import type { IconName } from '../icon-name'

export type Campaign = OutputOf<typeof getCampaign>
export type Need = Campaign['needs'][number]

interface Face {
  readonly icon: IconName
  /** What it is called, where it is not a thing. */
  readonly name?: string
  /** What one does for it. */
  readonly verb: string
  /** The same before an amount. */
  readonly give: string
  /** The same before what it is for. */
  readonly towards: string
}

const FACES: Record<ReturnType<typeof kindOf>, Face> = {
  points: { icon: 'point', name: '积分', verb: '捐积分', give: '捐', towards: '捐积分给' },
  minutes: { icon: 'hour', name: '工时', verb: '出力', give: '认', towards: '出力给' },
  item: { icon: 'ladder', verb: '借出', give: '借出', towards: '借东西给' },
  money: { icon: 'coin', name: '钱', verb: '出钱', give: '出', towards: '出钱给' },
}

export function faceOfNeed({ unit }: Pick<Need, 'unit'>): Face {
  return FACES[kindOf(unit)]
}

/** An amount of a need as one says it. */
export function amountOf({ unit, measure }: Pick<Need, 'unit' | 'measure'>, amount: number): string {
  return spokenAmount(amount, unit, measure)
}

/** An amount whose unit stands nearby: points and pieces are numbers alone. */
export function bareAmount(need: Pick<Need, 'unit' | 'measure'>, amount: number): string {
  const kind = kindOf(need.unit)
  return kind === 'points' || kind === 'item' ? String(amount) : amountOf(need, amount)
}

/** What is given and what is asked for, as `16.5` and `30 小时`: side by side they need one unit. */
export function figuresOf(need: Need): { readonly have: string; readonly goal: string } {
  const { unit, goal, pledged } = need
  if (kindOf(unit) === 'minutes' && goal >= 60) {
    const hours = (minutes: number) => String(Math.floor(minutes / 6) / 10)
    return { have: hours(pledged), goal: `${hours(goal)} 小时` }
  }
  const [have = ''] = amountOf(need, pledged).split(' ')
  return { have, goal: amountOf(need, goal) }
}

/** `积分，还差 80 分`, or that it is complete. */
export function lackOf(need: Need): string {
  const { name } = faceOfNeed(need)
  const what = name === undefined ? need.label : name
  return need.left > 0 ? `${what}，还差 ${amountOf(need, need.left)}` : `${what}，凑齐了`
}
