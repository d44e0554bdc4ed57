import Taro from '@tarojs/taro'
import type { PostRole } from '@domain/kernel/roles'
import type { LocalUser } from './local-users'
import { ownUnit } from './own-unit'
import { startAt } from './places'
import { session } from './session'

/** Posts whose work is one queue. */
const AT_THE_DESK: readonly string[] = ['community_staff', 'community_secretary'] satisfies readonly PostRole[]

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

/** Becomes a sample person and starts where that person would: at home, at the queue of a desk, or at the workbench. */
export function signInAs({ signInName, displayName, posts }: LocalUser): void {
  become(signInName, displayName)
  if (posts.some(({ role }) => AT_THE_DESK.includes(role))) startAt('desk')
  else startAt(posts.length > 0 ? 'workbench' : 'home')
}
