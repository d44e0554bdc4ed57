import type { Contract } from '@domain/kernel/contract'
import type { PersonalRole } from '@domain/kernel/roles'
import type { ScopedMembers, Stored } from './collection'
import type { IdentityRecord, PostRecord } from './identity'
import { openFor, type Scoped } from './scoped'

/** The caller as an action sees it. */
export interface Member {
  readonly userId: string
  readonly displayName: string
  readonly status: IdentityRecord['status']
  readonly roles: readonly PersonalRole[]
  readonly verification: IdentityRecord['verification']
  readonly unitId: string | undefined
  readonly unitName: string | undefined
  readonly unitPhone: string | undefined
  readonly homePath: readonly string[]
  readonly posts: readonly PostRecord[]
  readonly consents: IdentityRecord['consents']
  /** Keyed hashes of the bound phone number; none while no phone is bound. */
  readonly phoneLookups: readonly string[]
  /** The post the caller acts under, when the action lets its role in. */
  readonly post: PostRecord | undefined
  /** The document if the caller may see it, else undefined: answer `<NOUN>_NOT_FOUND`. */
  open<Doc extends ScopedMembers>(scoped: Scoped<Doc> | undefined): Stored<Doc> | undefined
}

/** A post counts from its first instant to its last, unless suspended. */
export function isCurrent(post: PostRecord, now: number): boolean {
  return !post.suspended && post.from <= now && (post.to === undefined || now <= post.to)
}

/** Lets a person in by what the contract allows, or not at all. Guests are let in by the contract alone. */
export function admit(
  identity: IdentityRecord,
  { allow }: Pick<Contract, 'allow'>,
  as: string | undefined,
  now: number,
): Member | undefined {
  const named = as === undefined ? undefined : identity.posts.find((post) => post.assignmentId === as)
  const open = allow.includes('guest')
  if (as !== undefined && !(named && isCurrent(named, now)) && !open) return undefined
  const post = named && isCurrent(named, now) && allow.includes(named.role) ? named : undefined
  const asPerson = open || identity.roles.some((role) => allow.includes(role))
  if (!post && !asPerson) return undefined
  const { userId, displayName, status, roles, verification, unitId, unitName, unitPhone, homePath, posts, consents } =
    identity
  const phoneLookups = identity.phoneLookups ?? []
  const admission = { userId, homePath, asPerson, ...(post ? { unitId: post.unitId } : {}) }
  return {
    ...{
      userId,
      displayName,
      status,
      roles,
      verification,
      unitId,
      unitName,
      unitPhone,
      homePath,
      posts,
      consents,
      phoneLookups,
      post,
    },
    open: (scoped) => openFor(admission, scoped),
  }
}
