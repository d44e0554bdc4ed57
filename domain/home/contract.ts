import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { PROJECT_STATUSES } from '../projects/words'
import { NOTICE_KINDS } from '../notices/words'
import { AGENDA_KINDS } from './agenda-kinds'

/** What one has before one, earliest first; nothing else than one's own. */
export const today = contract({
  name: 'home.today',
  summary: '今天要办的事',
  allow: ['resident', 'volunteer', 'party_member'],
  scope: 'self',
  input: z.object({}),
  output: z.object({
    displayName: z.string(),
    unitId: z.optional(z.string()),
    unitName: z.optional(z.string()),
    unitPhone: z.optional(z.string()),
    /** At most 20 entries. */
    agenda: z.array(
      z.object({
        kind: z.enum(AGENDA_KINDS),
        refId: z.string(),
        title: z.string(),
        state: z.string(),
        /** Epoch ms. */
        startsAt: z.int(),
        endsAt: z.int(),
        place: z.optional(z.string()),
        code: z.optional(z.string()),
      }),
    ),
    /** At most two projects one stands by, the latest step first. */
    followed: z.array(z.object({ projectId: z.string(), title: z.string(), status: z.enum(PROJECT_STATUSES) })),
    /** The earliest free slot of at most three items at one's own unit. */
    near: z.array(
      z.object({
        slotId: z.string(),
        serviceId: z.string(),
        title: z.string(),
        /** A category code of ordering. */
        category: z.string(),
        startsAt: z.int(),
        place: z.string(),
      }),
    ),
    /** The latest three that are posted at one's own unit, newest first. */
    notices: z.array(
      z.object({
        noticeId: z.string(),
        kind: z.enum(NOTICE_KINDS),
        title: z.string(),
        /** Epoch ms; until `endsAt` one can object to a publicity. */
        postedAt: z.int(),
        endsAt: z.int(),
      }),
    ),
  }),
  refusals: [],
})
