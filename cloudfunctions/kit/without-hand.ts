import type { Rewriting } from './rewrite-each'

/** What stands in place of a userId and of a name once their person is gone. */
export const ERASED = 'erased'
export const GONE = '已注销'

interface Hand {
  readonly userId?: unknown
}

const isHand = (one: unknown): one is Hand => typeof one === 'object' && one !== null && 'userId' in one

/** Takes one person's name out of the `hands` of a document; what was done, when and by others stays. */
export function withoutHand(userId: string): Rewriting {
  return ({ hands }) => ({
    hands: (Array.isArray(hands) ? hands : []).map((hand: unknown) =>
      isHand(hand) && hand.userId === userId ? { ...hand, userId: ERASED, name: GONE } : hand,
    ),
  })
}
