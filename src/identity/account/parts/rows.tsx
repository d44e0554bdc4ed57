import type { ReactNode } from 'react'
import { MEMBERSHIP_WORDS } from '@domain/identity/words'
import type { Place } from '../../../platform/places'
import type { IconName } from '../../../ui/icon-name'
import { Tag } from '../../../ui/tag'
import { byDay } from '../../parts/by-day'
import type { Own } from '../../parts/own'

/** One fact of an account: what it is, how far it is settled, and where it is changed. */
export interface FactRow {
  readonly icon: IconName
  readonly title: string
  readonly sub?: string | undefined
  readonly right?: ReactNode
  readonly place: Place
}

const settled = <Tag words="核对过" tone="pine" icon="check" />
const waiting = <Tag words="等核对" tone="amber" />
const refused = <Tag words="没有通过" tone="red" icon="alert" />

export function phoneRow({ phoneMasked, typedPhoneMasked, typedPhoneReason }: Own): FactRow {
  const row = { icon: 'phone', title: '手机号', place: 'phone' } as const
  if (typedPhoneMasked) return { ...row, sub: typedPhoneMasked, right: waiting }
  if (typedPhoneReason) return { ...row, sub: phoneMasked ?? '还没有绑', right: refused }
  return phoneMasked ? { ...row, sub: phoneMasked, right: settled } : { ...row, sub: '还没有绑，绑了才能约事' }
}

/** Sample people and those confirmed before have a home without a record of how they told it. */
export function residenceRow({ verification, residence }: Own, unitName: string | undefined, now: number): FactRow {
  const row = { icon: 'house', title: '住在哪里', place: 'residence' } as const
  if (verification === 'residence_pending' && residence)
    return { ...row, sub: `${residence.unitName}${byDay(residence.dueAt, now)}答复您`, right: waiting }
  if (verification === 'resident_verified')
    return {
      ...row,
      sub: [residence?.unitName ?? unitName, residence?.building].filter(Boolean).join(' '),
      right: settled,
    }
  return residence?.reason ? { ...row, sub: residence.unitName, right: refused } : { ...row, sub: '还没有说' }
}

export function membershipRow({ membership }: Own): FactRow {
  const row = { icon: 'flag', title: '党组织关系', place: 'membership' } as const
  if (!membership) return { ...row, sub: '党员才要登记' }
  if (membership.status === 'confirmed') return { ...row, sub: membership.unitName, right: settled }
  if (membership.status === 'rejected') return { ...row, sub: membership.unitName, right: refused }
  return { ...row, sub: `${membership.unitName}，${MEMBERSHIP_WORDS.claimed}`, right: waiting }
}

/** A child asks a guardian; everybody else may be one. */
export function childRow({ guardianNeeded, guardianName }: Own): FactRow {
  if (guardianNeeded) {
    return {
      icon: 'people',
      title: '请家长同意',
      sub: '不满 14 岁，家长同意了才能约事',
      right: waiting,
      place: 'guardian',
    }
  }
  if (guardianName !== undefined)
    return { icon: 'people', title: '家长同意了', sub: guardianName, right: settled, place: 'guardian' }
  return { icon: 'people', title: '替孩子同意', sub: '孩子不满 14 岁，要家长同意', place: 'children' }
}
