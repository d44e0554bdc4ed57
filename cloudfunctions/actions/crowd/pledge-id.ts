import { sha256 } from '../../kit/keys'

/** One pledge per need and person at a time: the id itself forbids a second one. */
export function pledgeIdOf(needId: string, userId: string): string {
  return sha256(`${needId}|${userId}`).slice(0, 32)
}

/** What a pledge is called in the ledger; one that is made again moves again. */
export function pledgeRef(pledgeId: string, round: number) {
  return { collection: 'pledges', id: `${pledgeId}.${round}` }
}
