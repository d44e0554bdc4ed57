import { POST_ROLES, ROLES, type Role } from '@domain/kernel/roles'
import type { Person, World } from '../world/world'

interface Listed {
  readonly signInName: string
  readonly roles: readonly string[]
  readonly posts: ReadonlyArray<{ assignmentId: string; role: string }>
}

/** Somebody to try a role with, and every role that counts for them in that call. */
export interface Caller {
  readonly role: Role
  readonly person: Person
  readonly counts: readonly string[]
}

async function listed(world: World, role: string): Promise<readonly Listed[]> {
  return JSON.parse((await world.send('GET', `/local/users?role=${role}&limit=1000`)).text) as Listed[]
}

/** One caller per role: a post is named, a personal role comes with as little else as possible. */
async function callerOf(world: World, role: Role): Promise<Caller> {
  if (role === 'guest') return { role, person: world.guest(), counts: ['guest'] }
  const found = await listed(world, role)
  const [plainest] = [...found].sort((a, b) => a.roles.length - b.roles.length)
  if (!plainest) throw new Error(`nobody in the county has the role ${role}`)
  const isPost = POST_ROLES.some((one) => one === role)
  const post = isPost ? plainest.posts.find((one) => one.role === role) : undefined
  const posts = new Set(plainest.posts.map((one) => one.role))
  const personal = plainest.roles.filter((one) => !posts.has(one))
  return {
    role,
    person: world.person(plainest.signInName, post?.assignmentId),
    counts: post ? [...personal, role] : personal,
  }
}

export async function everyCaller(world: World): Promise<readonly Caller[]> {
  return Promise.all(ROLES.map((role) => callerOf(world, role)))
}
