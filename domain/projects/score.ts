import { endOf } from './calendar-year'
import type { ProjectsRules } from './rule-set'
import type { Grade, ScoreCard } from './schemas'

/** Money spent within this share of the budget is well planned, in basis points. */
const WELL_PLANNED_BP = 1_000
const LATE_PERCENT = 20

/** How well the money was planned, in percent: 100 within a tenth of the budget, two less for each further percent. */
export function moneyPercent(
  { budgetFen, finalFen, settledAt, year }: { budgetFen: number; finalFen: number; settledAt: number; year: number },
  { evaluateBy }: Pick<ProjectsRules, 'evaluateBy'>,
): number {
  const offBp = budgetFen === 0 ? 0 : Math.round((Math.abs(finalFen - budgetFen) * 10_000) / budgetFen)
  const lost = Math.ceil(Math.max(0, offBp - WELL_PLANNED_BP) / 50)
  const late = settledAt >= endOf(year, evaluateBy) ? LATE_PERCENT : 0
  return Math.max(0, 100 - lost - late)
}

/** Residents' stars (1 to 5 each) in percent; nobody rated: 0. */
export function satisfactionPercent({ count, sum }: { count: number; sum: number }): number {
  return count === 0 ? 0 : Math.round((sum * 100) / (count * 5))
}

export interface Percents {
  readonly progress: number
  readonly quality: number
  readonly money: number
  readonly satisfaction: number
  readonly publicity: number
}

/** The card of a year-end evaluation: every part in percent, weighed by the rule set. */
export function scoreOf(percents: Percents, rules: ProjectsRules): ScoreCard {
  const points = (percent: number, weight: number) => Math.round((percent * weight) / 100)
  const parts = {
    progress: points(percents.progress, rules.weightProgress),
    quality: points(percents.quality, rules.weightQuality),
    money: points(percents.money, rules.weightMoney),
    satisfaction: points(percents.satisfaction, rules.weightSatisfaction),
    publicity: points(percents.publicity, rules.weightPublicity),
  }
  return { ...parts, total: Object.values(parts).reduce((sum, each) => sum + each, 0) }
}

export function gradeOf(
  total: number,
  { excellentFrom, goodFrom, passFrom }: Pick<ProjectsRules, 'excellentFrom' | 'goodFrom' | 'passFrom'>,
): Grade {
  if (total >= excellentFrom) return 'excellent'
  if (total >= goodFrom) return 'good'
  return total >= passFrom ? 'pass' : 'fail'
}
