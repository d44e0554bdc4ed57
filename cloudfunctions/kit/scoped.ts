import type { ScopedMembers, Stored } from './collection'

const sealed = Symbol('sealed')

/** A document of a scoped collection that nobody has opened yet: its members cannot be reached. */
export interface Scoped<Doc> {
  readonly [sealed]: Stored<Doc>
}

export function seal<Doc>(document: Stored<Doc>): Scoped<Doc> {
  return { [sealed]: document }
}

/** Opens what the whole public may see; only for actions whose scope is `public`. */
export function openPublic<Doc>(scoped: Scoped<Doc>): Stored<Doc> {
  return scoped[sealed]
}

/** Opens what an admitted document points at, and whatever the clock works on for the county. */
export function openLinked<Doc>(scoped: Scoped<Doc> | undefined): Stored<Doc> | undefined {
  return scoped?.[sealed]
}

/** By what a caller was let in: as a person, by a post, or both. */
export interface Admission {
  readonly userId: string
  /** Units of the person's home, county first; empty unless a personal role was let in. */
  readonly homePath: readonly string[]
  readonly asPerson: boolean
  /** Unit of the acting post, if a post was let in. */
  readonly unitId?: string
}

/** The document for its owner, for a post inside its `orgPath`, for a person whose home lies in its audience. */
export function openFor<Doc extends ScopedMembers>(
  { userId, homePath, asPerson, unitId }: Admission,
  scoped: Scoped<Doc> | undefined,
): Stored<Doc> | undefined {
  if (!scoped) return undefined
  const document = scoped[sealed]
  const asOwner = asPerson && document.ownerId === userId
  const byPost = unitId !== undefined && document.orgPath.includes(unitId)
  const inAudience = asPerson && (document.audience ?? []).some((unit) => homePath.includes(unit))
  return asOwner || byPost || inAudience ? document : undefined
}

/** Whatever a query gave, sealed or not; only for what the county does with every collection alike. */
export function unsealed(read: object): Stored<Record<string, unknown>> {
  return (openLinked(read as Scoped<Record<string, unknown>>) ?? read) as Stored<Record<string, unknown>>
}
