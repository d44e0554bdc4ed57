import type { Person, World } from '../world/world'

interface Listed {
  readonly signInName: string
  readonly posts: ReadonlyArray<{ assignmentId: string; role: string }>
}

/** The first people of the sample county who hold a post of some kind, acting under it. */
export async function staffWith(county: World, role: string, count: number): Promise<Person[]> {
  const { text } = await county.send('GET', `/local/users?role=${role}&limit=${count}`)
  return (JSON.parse(text) as Listed[]).map(({ signInName, posts }) =>
    county.person(signInName, posts.find((post) => post.role === role)?.assignmentId),
  )
}
