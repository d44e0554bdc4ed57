import { proceed, refuse } from '@domain/kernel/decision'
import { seekKey } from '@domain/kernel/seek'
import { saveReward } from '@domain/points/desk-contract'
import { defineAction } from '../../kit/action'
import type { Stored } from '../../kit/collection'
import { postOf } from '../../kit/post-of'
import { randomId } from '../../kit/random-ids'
import { searchGrams } from '../../kit/search-grams'
import type { Tx } from '../../kit/transaction'
import { usePhotoOf } from '../files/port'
import { codeBands, outlets, rewards, type OutletRecord, type RewardRecord } from './store'

type Shelves = RewardRecord['outlets']

/** The shelf of a reward at an outlet; a new one draws the unit's next thousand of spoken codes. */
async function shelfAt(tx: Tx, { _id, orgPath, seek: _seek, ...outlet }: Stored<OutletRecord>, former: Shelves) {
  const same = former.find(({ outletId }) => outletId === _id)
  if (same) return same
  const { unitId, name, unitName, unitPhone, place } = outlet
  const bands = await tx.get(codeBands, unitId)
  const band = bands?.given ?? 0
  if (bands) await tx.patch(codeBands, unitId, { given: band + 1 })
  else await tx.put(codeBands, unitId, { given: 1 })
  return { outletId: _id, name, unitId, unitName, unitPhone, place, orgPath, band }
}

async function shelvesAt(tx: Tx, outletIds: readonly string[], former: Shelves): Promise<Shelves | undefined> {
  const shelves: Shelves = []
  for (const outletId of new Set(outletIds)) {
    const outlet = await tx.get(outlets, outletId)
    if (!outlet) return undefined
    shelves.push(await shelfAt(tx, outlet, former))
  }
  return shelves
}

export default defineAction(saveReward, async ({ member, countyId, transact }, { rewardId, revision, ...input }) => {
  const post = postOf(member)
  const { outletIds, requestId: _requestId, ...written } = input
  const id = rewardId ?? randomId()
  return transact(async (tx) => {
    const before = rewardId === undefined ? undefined : member.open(await tx.get(rewards, rewardId))
    if (rewardId !== undefined && !before?.editors.includes(post.unitId)) return refuse('REWARD_NOT_FOUND')
    if (before?.status === 'ended') return refuse('MOVE_NOT_ALLOWED', { status: before.status })
    if (before && before.revision !== revision) return refuse('REWARD_CHANGED', { revision: before.revision })
    const { photo } = written
    const used = await usePhotoOf(tx, member, { now: photo, before: before?.photo }, { kind: 'reward', id })
    if (!used.ok) return used
    const shelves = await shelvesAt(tx, outletIds, before?.outlets ?? [])
    if (!shelves) return refuse('OUTLET_NOT_FOUND')
    const left = (before?.outlets ?? []).filter(({ outletId }) => !outletIds.includes(outletId))
    if (left.some(({ outletId }) => (before?.stock[outletId]?.left ?? 0) > 0)) return refuse('OUTLET_HOLDS_STOCK')
    const editors = before?.editors ?? [...post.orgPath]
    const changes = {
      ...written,
      photo,
      outlets: shelves,
      orgPath: [...new Set([...editors, ...shelves.flatMap(({ orgPath }) => orgPath)])],
      grams: searchGrams(written.name, [written.sponsor]),
      seek: seekKey(written.pricePoints, id),
    }
    const status = before?.status ?? 'draft'
    const next = (before?.revision ?? 0) + 1
    const stock = Object.fromEntries(shelves.map(({ outletId }) => [outletId, { left: 0, seq: 0 }]))
    if (before) await tx.patch(rewards, id, { ...changes, revision: next, stock: { ...stock, ...before.stock } })
    else {
      const whose = { ownerId: member.userId, audience: [countyId], editors }
      await tx.put(rewards, id, { ...whose, ...changes, status, revision: next, stock })
    }
    tx.subject({ collection: rewards.name, id, ...(before ? { from: status } : {}), to: status })
    return proceed({ rewardId: id, status, revision: next })
  })
})
