import type { Person } from './world'

/** Somebody of these who has not acted yet; nobody comes twice. */
export function nextOf(people: Person[]): Person {
  const next = people.pop()
  if (!next) throw new Error('nobody left')
  return next
}
