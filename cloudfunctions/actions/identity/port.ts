import type { PostRole } from '@domain/kernel/roles'
import { isUnder14 } from '@domain/identity/rules'
import type { Stored } from '../../kit/collection'
import { get, query } from '../../kit/database'
import { openLinked } from '../../kit/scoped'
import type { JournalledTx } from '../../kit/transact'
import { lookupsOf } from '../../kit/keys'
import { accounts, guardianCodes, phones, posts, scans, type AccountRecord } from './store'

/** Posts from a table. */
export { staffImport } from './import-staff'

/** Short-lived codes, for the nightly sweep. */
export { guardianCodes, scans }

/** Kind of the term after which a closing account is gone; privacy carries it out by the retention table. */
export const CLOSE_ACCOUNT = 'closeAccount'

/** The account of a person, for other domains inside their own transaction. */
export async function accountOf(tx: JournalledTx, userId: string): Promise<Stored<AccountRecord> | undefined> {
  return openLinked(await tx.get(accounts, userId))
}

/** Whose a bound phone number is. */
export async function holderOfPhone(phone: string): Promise<Stored<AccountRecord> | undefined> {
  for (const lookup of lookupsOf('phone', phone)) {
    const holder = await get(phones, lookup)
    if (holder) return accountNow(holder.userId)
  }
  return undefined
}

/** The account of a person as it stands, for the clock. */
export async function accountNow(userId: string): Promise<Stored<AccountRecord> | undefined> {
  return openLinked(await get(accounts, userId))
}

/** True while somebody under 14 cannot agree for themselves: a guardian does it for them. */
export function needsGuardian(account: AccountRecord, now: number): boolean {
  return isUnder14(account.birthMonth, now)
}

/** Whether anybody beside the first administrator holds a post. */
export async function staffed(countyId: string): Promise<boolean> {
  const where = { orgPath: countyId, status: 'active' }
  return (await query(posts, { where, orderBy: ['seek', 'desc'], limit: 2 })).length > 1
}

/** Whether anybody holds a post in a unit or below it. */
export async function hasStaff(unitId: string): Promise<boolean> {
  const held = { where: { orgPath: unitId, status: 'active' }, orderBy: ['seek', 'desc'], limit: 1 } as const
  return (await query(posts, held)).length > 0
}

/** Sets a corrected month of birth. */
export async function correctBirthMonth(tx: JournalledTx, userId: string, birthMonth: string): Promise<void> {
  await tx.patch(accounts, userId, { birthMonth })
}

/** Most holders of one post in one unit that are looked for. */
const MOST_HOLDERS = 100

/** userIds of who holds a post in a unit now. */
export async function holdersOf(unitId: string, role: PostRole): Promise<string[]> {
  const where = { orgPath: unitId, role, status: 'active' }
  const held = await query(posts, { where, orderBy: ['seek', 'desc'], limit: MOST_HOLDERS })
  const opened = held.flatMap((post) => openLinked(post) ?? [])
  return [...new Set(opened.filter((post) => post.unitId === unitId).map(({ ownerId }) => ownerId))]
}

/** userIds of who holds a post in a unit, or in the nearest unit above it where somebody does; units county first. */
export async function nearestHolders(orgPath: readonly string[], role: PostRole): Promise<string[]> {
  for (const unitId of [...orgPath].reverse()) {
    const held = await holdersOf(unitId, role)
    if (held.length > 0) return held
  }
  return []
}

const MOST_POSTS = 50

/** Who answers for a unit, and its telephone, as certificates print them; nothing where nobody holds the post. */
export async function whoAnswersFor(unitId: string): Promise<{ personInCharge?: string; contactPhone?: string }> {
  const held = { where: { orgPath: unitId, status: 'active' }, orderBy: ['seek', 'desc'], limit: MOST_POSTS } as const
  const here = (await query(posts, held)).flatMap((one) => openLinked(one) ?? [])
  const head = here.find((post) => post.unitId === unitId && post.role === 'community_secretary')
  const contactPhone = here.find((post) => post.unitId === unitId)?.unitPhone
  return {
    ...(head ? { personInCharge: head.holderName } : {}),
    ...(contactPhone === undefined ? {} : { contactPhone }),
  }
}
