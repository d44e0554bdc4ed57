import { seekKey } from '@domain/kernel/seek'
import type { Member } from '../../kit/member'
import { postOf } from '../../kit/post-of'
import type { PointChangeRecord } from './store'

type Said = Pick<PointChangeRecord, 'userId' | 'personName' | 'kind' | 'points' | 'reason' | 'reverses'>

/** A movement of points by hand, as its maker proposes it. */
export function newPointChange(member: Member, said: Said, id: string, at: number): PointChangeRecord {
  const { unitId, orgPath } = postOf(member)
  const maker = { ownerId: member.userId, makerName: member.displayName, unitId, orgPath: [...orgPath] }
  return { ...maker, ...said, status: 'proposed', at, seek: seekKey(at, id) }
}
