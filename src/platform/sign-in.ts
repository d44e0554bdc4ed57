import Taro from '@tarojs/taro'
import { me } from '@domain/identity/contract'
import type { PostRole } from '@domain/kernel/roles'
import { call } from './call'
import type { LocalUser } from './local-users'
import { ownUnit } from './own-unit'
import { startAt } from './places'
import { session } from './session'
import { leaveWeb } from './web-session'

/** Posts that have a workbench of their own. */
const WITH_WORKBENCH: readonly string[] = ['community_staff', 'community_secretary'] satisfies readonly PostRole[]

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
  startAt(post && WITH_WORKBENCH.includes(post.role) ? 'desk' : 'home')
}

/** Leaves this browser with nothing of the person in it. */
export async function signOutOfBrowser(): Promise<void> {
  await leaveWeb()
  forget()
  ownUnit.set({})
  session.set({})
  startAt('computerSignIn')
}

/** Becomes a sample person and starts where that person would: at home, or at the workbench of a desk post. */
export function signInAs({ signInName, displayName, posts }: LocalUser): void {
  become(signInName, displayName)
  const post = posts.find(({ role }) => WITH_WORKBENCH.includes(role))
  startAt(post ? 'desk' : 'home')
}
