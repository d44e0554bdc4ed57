import Taro from '@tarojs/taro'
import { me } from '@domain/identity/contract'
import type { PostRole } from '@domain/kernel/roles'
import { call } from './call'
import type { LocalUser } from './local-users'
import { ownUnit } from './own-unit'
import { startAt } from './places'
import { session } from './session'
import { leaveWeb } from './web-session'

/** Posts whose work is one queue. */
const AT_THE_DESK: readonly string[] = ['community_staff', 'community_secretary'] satisfies readonly PostRole[]

/** Where somebody starts: at the queue of a desk, at the workbench of any other post, or at home. */
function firstPlaceOf(posts: ReadonlyArray<{ role: string }>): 'desk' | 'workbench' | 'home' {
  if (posts.some(({ role }) => AT_THE_DESK.includes(role))) return 'desk'
  return posts.length > 0 ? 'workbench' : 'home'
}

/** Forgets what was kept for the person before; half-filled forms of theirs are nobody else's business. */
function forget(): void {
  const { keys } = Taro.getStorageInfoSync()
  for (const key of keys) if (/^(kept|draft):/.test(key)) Taro.removeStorageSync(key)
}

/** Becomes a sample person; nothing of the one before is left. */
export function become(signInName: string, displayName: string): void {
  forget()
  ownUnit.set({})
  session.set({ signInName, displayName })
}

/** Starts as the person whose phone let this browser in; nothing of the one before is left. */
export async function startByScan(boundTo: string | undefined): Promise<void> {
  forget()
  ownUnit.set({})
  session.set({ byScan: true, ...(boundTo === undefined ? {} : { boundTo }) })
  const { displayName, posts } = await call(me, {})
  const post = posts.find(({ assignmentId }) => assignmentId === boundTo)
  session.set({ ...session.get(), ...(displayName ? { displayName } : {}), ...(post ? { post } : {}) })
  startAt(firstPlaceOf(post ? [post] : []))
}

/** Leaves this browser with nothing of the person in it. */
export async function signOutOfBrowser(): Promise<void> {
  await leaveWeb()
  forget()
  ownUnit.set({})
  session.set({})
  startAt('computerSignIn')
}

/** Becomes a sample person and starts where that person would: at home, at the queue of a desk, or at the workbench. */
export function signInAs({ signInName, displayName, posts }: LocalUser): void {
  become(signInName, displayName)
  startAt(firstPlaceOf(posts))
}
