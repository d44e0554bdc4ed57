import { addDays, shanghaiDate, startOfDay } from '../kernel/calendar'
import { addWorkdays, type WorkCalendar } from '../kernel/work-calendar'
import { endOf, yearOf } from './calendar-year'
import type { ProjectsRules } from './rule-set'
import type { ProjectStatus } from './states'

/** 24:00 of the last of so many working days; the day it starts on is not counted. */
export function endOfWorkdays(now: number, workdays: number, calendar: WorkCalendar): number {
  return startOfDay(addDays(addWorkdays(calendar, shanghaiDate(now), workdays), 1))
}

/** Until when a pooled project can be promised: the next last day of promising. */
export function nextPromising(now: number, { commitBy }: Pick<ProjectsRules, 'commitBy'>): number {
  const thisYear = endOf(yearOf(now), commitBy)
  return now < thisYear ? thisYear : endOf(yearOf(now) + 1, commitBy)
}

/** When the next step of a promised project is due: the mid-year report, then finishing within the year. */
export function workDue(year: number, reported: boolean, { midReportBy, evaluateBy }: ProjectsRules): number {
  return endOf(year, reported ? evaluateBy : midReportBy)
}

/** Whether a project is worked on and has no mid-year report of the year it is promised for. */
export function isReportMissing({
  status,
  year,
  midReport,
}: {
  readonly status: ProjectStatus
  readonly year: number
  readonly midReport?: { readonly year: number } | undefined
}): boolean {
  return (status === 'committed' || status === 'implementing') && midReport?.year !== year
}

interface Running {
  readonly status: ProjectStatus
  readonly dueAt?: number | undefined
  readonly plan: ReadonlyArray<{ readonly due?: string | undefined; readonly doneAt?: number | undefined }>
}

const OVER: readonly ProjectStatus[] = ['refused', 'not_shortlisted', 'evaluated', 'archived', 'terminated']

/** Whether the present step, or a step of the plan while it is worked on, is past its day. */
export function isLate({ status, dueAt, plan }: Running, now: number): boolean {
  if (OVER.includes(status)) return false
  const working = status === 'committed' || status === 'implementing'
  const today = shanghaiDate(now)
  const behind = working && plan.some(({ due, doneAt }) => due !== undefined && doneAt === undefined && due < today)
  return behind || (dueAt !== undefined && now >= dueAt)
}
