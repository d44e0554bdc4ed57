import * as z from 'zod/mini'
import type { Route } from '../local-cloud/main'
import { ROLES } from '../domain/kernel/roles'
import { json } from './json'
import { findAll } from './find-all'

const LocalUser = z.object({
  _id: z.string(),
  displayName: z.string(),
  unitName: z.optional(z.string()),
  roles: z.array(z.string()),
  posts: z.array(z.object({ assignmentId: z.string(), role: z.string(), orgName: z.string() })),
})

const Asked = z.object({
  role: z.optional(z.enum(ROLES)),
  limit: z.optional(z.coerce.number().check(z.int(), z.minimum(1))),
})

const MOST = 1_000

/** `GET /local/users?role=&limit=`: the sample people, for the sign-in page; minors come last. */
export function localUsersRoute(): Route {
  return {
    method: 'GET',
    path: '/local/users',
    handle: async ({ query }, cloud) => {
      const asked = z.safeParse(Asked, Object.fromEntries(query))
      if (!asked.success) return json(400, { problem: '角色或条数不对' })
      const { role, limit = MOST } = asked.data
      const where = role === undefined ? {} : { roles: role }
      const found = await findAll(cloud, 'localUsers', where, { orderBy: 'order', limit: Math.min(limit, MOST) })
      const users = z.array(LocalUser).parse(found)
      return json(
        200,
        users.map(({ _id, ...user }) => ({ signInName: _id, ...user })),
      )
    },
  }
}
