import { ROLES } from '@domain/kernel/roles'
import type { World } from '../world/world'

/** Somebody who calls the door: the headers, and every role that counts. */
export interface Attacker {
  readonly headers: Readonly<Record<string, string>>
  readonly roles: readonly string[]
}

interface Listed {
  readonly signInName: string
  readonly roles: readonly string[]
  readonly posts: ReadonlyArray<{ assignmentId: string; role: string }>
}

const PER_ROLE = 5

/** Five people of every role, each acting in that role, and somebody unknown. */
export async function peopleOfEveryRole(county: World): Promise<readonly Attacker[]> {
  const guest: Attacker = { headers: {}, roles: ['guest'] }
  const found = await Promise.all(
    ROLES.map(async (role): Promise<Attacker[]> => {
      const { text } = await county.send('GET', `/local/users?role=${role}&limit=${PER_ROLE}`)
      return (JSON.parse(text) as Listed[]).map(({ signInName, roles, posts }): Attacker => {
        const held = new Set(posts.map((post) => post.role))
        const post = posts.find((one) => one.role === role)
        const personal = ['guest', ...roles.filter((one) => !held.has(one))]
        const who = { 'x-local-user': signInName }
        if (!post) return { headers: who, roles: personal }
        return { headers: { ...who, 'x-act-as': post.assignmentId }, roles: [...personal, role] }
      })
    }),
  )
  return [guest, ...found.flat()]
}

/** Those whom an action lets in. */
export function letInBy(allow: readonly string[], people: readonly Attacker[]): readonly Attacker[] {
  return allow.includes('guest') ? people : people.filter(({ roles }) => roles.some((role) => allow.includes(role)))
}
