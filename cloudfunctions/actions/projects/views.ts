import { GRADES, PlanStep, PROJECT_KINDS, type ProjectRow } from '@domain/projects/schemas'
import { PROJECT_STATUSES, STAGE_OF } from '@domain/projects/states'
import { isLate } from '@domain/projects/terms'
import * as z from 'zod/mini'
import { queryShape, type Query } from '../../kit/database'
import { projects } from './store'

/** What a row needs of a project; steps, reports and grams stay where they are. */
const Listed = z.object({
  projectNo: z.string(),
  title: z.string(),
  painPoint: z.string(),
  kind: z.enum(PROJECT_KINDS),
  status: z.enum(PROJECT_STATUSES),
  unitId: z.string(),
  unitName: z.string(),
  year: z.int(),
  proposer: z.string(),
  supporters: z.int(),
  photos: z.optional(z.array(z.string())),
  budgetFen: z.optional(z.int()),
  finalFen: z.optional(z.int()),
  plan: z.array(PlanStep),
  dueAt: z.optional(z.int()),
  grade: z.optional(z.enum(GRADES)),
  brand: z.boolean(),
  seek: z.string(),
})
export type ListedProject = z.infer<typeof Listed> & { readonly _id: string }

/** Public rows alone are asked for: what only a desk may see has no facets and no grams. */
export function listed(asked: Query): Promise<ListedProject[]> {
  return queryShape(projects, Listed, asked)
}

export function projectRowOf(project: ListedProject, now: number): z.infer<typeof ProjectRow> {
  const { _id, projectNo, title, kind, status, unitId, unitName, year, proposer, supporters, photos, plan } = project
  const { budgetFen, finalFen, dueAt, grade, brand } = project
  const photo = photos?.[0]
  return {
    ...{ projectId: _id, projectNo, title, kind, status, stage: STAGE_OF[status], unitId, unitName, year, proposer },
    ...{ supporters, budgetFen, finalFen, dueAt, grade, brand, late: isLate(project, now) },
    ...(photo === undefined ? {} : { photo }),
    ...{ steps: plan.length, stepsDone: plan.filter(({ doneAt }) => doneAt !== undefined).length },
  }
}
