/** Values seen in answers, by the name of their member: what an attacker learns by looking around. */
export interface KnownValues {
  /** Remembers the ids, codes and numbers of an answer, however deep they stand. */
  learn(answer: unknown): void
  /** What was seen under that name. */
  of(member: string): readonly string[]
}

const TELLING = /(Id|Ids|Code|code|No|kind|key|scene)$/
/** Enough of each name to reach many states, few enough to come back to the same document. */
const MOST = 60

export function knownValues(): KnownValues {
  const seen = new Map<string, string[]>()
  const keep = (name: string, value: string) => {
    const values = seen.get(name) ?? []
    if (values.length < MOST && !values.includes(value)) seen.set(name, [...values, value])
  }
  const learn = (answer: unknown, name = ''): void => {
    if (typeof answer === 'string' && TELLING.test(name)) keep(name, answer)
    if (typeof answer !== 'object' || answer === null) return
    for (const [member, value] of Object.entries(answer)) learn(value, Array.isArray(answer) ? name : member)
  }
  return { learn: (answer) => learn(answer), of: (member) => seen.get(member) ?? [] }
}
