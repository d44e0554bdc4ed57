import { endOf } from '@domain/projects/calendar-year'
import { isReportMissing } from '@domain/projects/terms'
import { get } from '../../kit/database'
import { defineJob } from '../../kit/job'
import { openLinked } from '../../kit/scoped'
import { projects } from './store'
import { tellDesks } from './work-waits'

/** Kind of the term at which the day of a mid-year report is over. */
export const REPORT_LATE = 'projects.reportLate'

/** Tells the community and its town once that a promised project has no report; told for each year it is promised for. */
export const reportLate = defineJob(REPORT_LATE, async (context, projectId) => {
  const project = openLinked(await get(projects, projectId))
  if (!project || !isReportMissing(project)) return {}
  const { rules } = await context.rules()
  const over = endOf(project.year, rules.projects.midReportBy)
  if (context.now < over) return { again: over }
  // A project carried over after that day has been late since it was carried over.
  const promisedAt = project.steps.filter(({ move }) => move === 'commit' || move === 'carryOver').at(-1)?.at ?? over
  await tellDesks(context, { project, matter: 'reportLate', at: Math.max(over, promisedAt) })
  return {}
})
