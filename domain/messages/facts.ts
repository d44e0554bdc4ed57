import '../kernel/jitless'
import * as z from 'zod/mini'

/** What a message may tell of; each template says which of it it needs. */
export const Facts = z.object({
  /** Title of the thing in question. */
  what: z.optional(z.string()),
  /** When it takes place, epoch ms. */
  startsAt: z.optional(z.int()),
  /** Until when something can be done, epoch ms. */
  until: z.optional(z.int()),
  place: z.optional(z.string()),
  /** Who did it: a unit, or a person as others may see them. */
  who: z.optional(z.string()),
  /** Why, in the words of who decided. */
  reason: z.optional(z.string()),
  /** Number or code to say at the desk. */
  code: z.optional(z.string()),
})
export type Facts = z.infer<typeof Facts>
export type Fact = keyof Facts
