import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { PERSONAL_ROLES, POST_ROLES } from '../kernel/roles'

/** Who one is and which posts one holds now; everybody with an account. */
export const me = contract({
  name: 'identity.me',
  summary: '我是谁，有哪些岗位',
  allow: ['guest'],
  scope: 'self',
  input: z.object({}),
  output: z.object({
    /** Absent for a guest. */
    userId: z.optional(z.string()),
    displayName: z.optional(z.string()),
    roles: z.array(z.enum(PERSONAL_ROLES)),
    verification: z.optional(z.enum(['unverified', 'phone_bound', 'residence_pending', 'resident_verified'])),
    unitId: z.optional(z.string()),
    unitName: z.optional(z.string()),
    posts: z.array(
      z.object({ assignmentId: z.string(), role: z.enum(POST_ROLES), unitId: z.string(), unitName: z.string() }),
    ),
  }),
  refusals: [],
})
