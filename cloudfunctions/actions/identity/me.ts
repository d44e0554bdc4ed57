import { me } from '@domain/identity/contract'
import { proceed } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { isCurrent } from '../../kit/member'

export default defineAction(me, async ({ member, now }) => {
  if (!member) return proceed({ roles: ['guest' as const], posts: [] })
  const { userId, displayName, status, roles, verification, unitId, unitName } = member
  const posts = member.posts.filter((post) => isCurrent(post, now))
  return proceed({ userId, displayName, status, roles: [...roles], verification, unitId, unitName, posts })
})
