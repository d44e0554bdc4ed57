import type { OutputOf } from '@domain/kernel/contract'
import type { deskRewards } from '@domain/points/contract'
import type { KeptPhoto } from '../../../../platform/photos/use-photos'
import type { RewardKind } from '@domain/points/schemas'

export type DeskReward = OutputOf<typeof deskRewards>['items'][number]

/** A reward as it is typed. */
export interface RewardForm {
  readonly name: string
  readonly kind: RewardKind
  readonly description: string
  readonly sponsor: string
  readonly price: string
  readonly limit: string
  readonly days: string
  readonly outletIds: readonly string[]
  /** At most one. */
  readonly photos: readonly KeptPhoto[]
}

export const EMPTY: RewardForm = {
  ...{ name: '', kind: 'goods', description: '', sponsor: '', price: '', limit: '1', days: '30', outletIds: [] },
  photos: [],
}

export function formOf(reward: DeskReward): RewardForm {
  const { name, kind, description, sponsor, pricePoints, limitPerYear, validDays, outlets, photo } = reward
  return {
    ...{ name, kind, description, sponsor, price: String(pricePoints), limit: String(limitPerYear) },
    ...{ days: String(validDays), outletIds: outlets.map(({ outletId }) => outletId) },
    photos: photo === undefined ? [] : [{ key: photo, bytes: 0, fileId: photo }],
  }
}

function whole(typed: string, most: number): number | undefined {
  const number = Number(typed)
  return /^\d{1,6}$/.test(typed) && number >= 1 && number <= most ? number : undefined
}

const MOST = { price: 100_000, limit: 100, days: 730 } as const

/** What the form says, or the first thing it lacks. */
export function writtenOf(form: RewardForm) {
  const [name, description, sponsor] = [form.name.trim(), form.description.trim(), form.sponsor.trim()]
  const pricePoints = whole(form.price, MOST.price)
  const limitPerYear = whole(form.limit, MOST.limit)
  const validDays = whole(form.days, MOST.days)
  if (!name) return { lacks: '先写名字' }
  if (!description) return { lacks: '先写说明' }
  if (!sponsor) return { lacks: '先写谁捐的' }
  if (pricePoints === undefined) return { lacks: '先写要多少分' }
  if (limitPerYear === undefined) return { lacks: `一年能换 1 到 ${MOST.limit} 件` }
  if (validDays === undefined) return { lacks: `能用 1 到 ${MOST.days} 天` }
  if (form.outletIds.length === 0) return { lacks: '先选在哪里领' }
  const { kind, outletIds } = form
  const numbers = { pricePoints, limitPerYear, validDays }
  const photo = form.photos[0]?.fileId
  const shown = photo === undefined ? {} : { photo }
  return { written: { name, kind, description, sponsor, ...numbers, outletIds: [...outletIds], ...shown } }
}
