import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Instant } from '../kernel/fields'
import { RequestId } from '../kernel/identifiers'
import { UnitCode } from './schemas'
import { FIRST_DAY_STEPS, TICKED_STEPS } from './states'

/** How far a new county is. What can be seen in the store is not ticked by hand; the rest is. */
export const firstDay = contract({
  name: 'org.firstDay',
  summary: '开通做到哪一步了',
  allow: ['county_admin'],
  scope: 'public',
  input: z.object({}),
  output: z.object({
    steps: z.array(
      z.object({
        step: z.enum(FIRST_DAY_STEPS),
        done: z.boolean(),
        /** When it was ticked by hand. */
        at: z.optional(Instant),
      }),
    ),
    /** Service items there are. */
    services: z.int(),
  }),
  refusals: [],
})

/** Ticks off what no document tells: codes are printed and hung, rules and holidays were gone through. */
export const tickFirstDay = contract({
  name: 'org.tickFirstDay',
  summary: '记下开通的一步做好了',
  allow: ['county_admin'],
  scope: 'public',
  input: z.object({ step: z.enum(TICKED_STEPS), done: z.boolean(), requestId: RequestId }),
  output: z.object({ step: z.enum(TICKED_STEPS), done: z.boolean() }),
  refusals: [],
})

/** The mini-program code of a unit, to be printed and hung at its door: it opens the page of the unit. */
export const unitCode = contract({
  name: 'org.unitCode',
  summary: '取一个单位门口贴的码',
  allow: ['community_staff', 'community_secretary', 'town_admin', 'county_admin'],
  scope: 'public',
  input: z.object({ unitId: UnitCode }),
  output: z.object({
    /** Data URI of the picture. */
    picture: z.string(),
  }),
  refusals: ['UNIT_NOT_FOUND', 'CODE_NOT_MADE'],
})
