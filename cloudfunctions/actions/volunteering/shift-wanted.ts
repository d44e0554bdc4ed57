import type { InputOf } from '@domain/kernel/contract'
import type { listShifts } from '@domain/volunteering/contract'
import { boxAround } from '@domain/volunteering/presence'
import { command } from '../../kit/database'

type Asked = InputOf<typeof listShifts>
type Wanted = Pick<Asked, 'activityId' | 'unitId' | 'category' | 'skill' | 'beginners' | 'near'>

/** The square around a point, which the store can look for. */
function within(near: NonNullable<Wanted['near']>): Record<string, unknown> {
  const { lat, lng } = boxAround(near)
  return {
    'location.lat': command.and(command.gte(lat[0]), command.lte(lat[1])),
    'location.lng': command.and(command.gte(lng[0]), command.lte(lng[1])),
  }
}

/** The condition by which shifts of activities that recruit are found. */
export function wanted({ skill, near, ...same }: Wanted): Record<string, unknown> {
  return {
    ...Object.fromEntries(Object.entries(same).filter(([, value]) => value !== undefined)),
    ...(skill === undefined ? {} : { skills: skill }),
    ...(near ? within(near) : {}),
    listed: true,
  }
}
