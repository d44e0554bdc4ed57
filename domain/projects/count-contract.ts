import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Id } from '../kernel/identifiers'

/**
 * How many projects of a community stand in each part of the list, of all kinds and years, and for how many of them
 * neighbours gather now; `counts` is absent where nothing was ever counted, a town or county among it.
 */
export const countStages = contract({
  name: 'projects.countStages',
  summary: '看社区的项目各有几件',
  allow: ['guest'],
  scope: 'public',
  input: z.object({ unitId: Id }),
  output: z.object({
    counts: z.optional(
      z.object({
        ...{ ideas: z.int(), ahead: z.int(), work: z.int(), done: z.int(), ended: z.int() },
        raising: z.int(),
      }),
    ),
  }),
  refusals: [],
})
