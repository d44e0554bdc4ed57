import cloud from 'wx-server-sdk'
import * as z from 'zod/mini'
import { log } from './log'
import { openidOf } from './openid-of'

interface SecurityApi {
  security: { msgSecCheck(asked: object): Promise<unknown> }
}

/** `review`: a person looks at it before others see it; also whenever the check itself failed. */
export type Verdict = 'pass' | 'review' | 'risky'

/** Where the text will stand: a profile, a comment, a forum, a diary. */
const SCENES = { profile: 1, comment: 2, forum: 3, diary: 4 } as const
export type Scene = keyof typeof SCENES

/** Most characters the platform checks at once. */
const MOST = 2_500

const Answer = z.object({ result: z.object({ suggest: z.enum(['pass', 'review', 'risky']) }) })

const WORST: readonly Verdict[] = ['risky', 'review', 'pass']

/** Who wrote it; the platform wants a person who was active within two hours, so a text is checked as it is handed in. */
export interface Author {
  readonly userId: string
  /** As the platform named the caller; looked up for callers in a browser. */
  readonly openid: string | undefined
}

/** What the platform thinks of a text that others will read; never throws, and a failed check is never a pass. */
export async function checkText({ userId, openid }: Author, text: string, scene: Scene): Promise<Verdict> {
  try {
    const as = openid ?? (await openidOf(userId))
    if (as === undefined) return 'review'
    const api = cloud.openapi as unknown as SecurityApi
    const verdicts: Verdict[] = []
    for (const content of partsOf(text)) {
      const answer = await api.security.msgSecCheck({ version: 2, openid: as, scene: SCENES[scene], content })
      verdicts.push(Answer.parse(answer).result.suggest)
    }
    return WORST.find((verdict) => verdicts.includes(verdict)) ?? 'review'
  } catch (cause) {
    log.warn({ err: cause instanceof Error ? cause.message : String(cause) }, 'a text could not be checked')
    return 'review'
  }
}

/** Pieces the platform takes, each one overlapping the last a little so that no word is cut in two unseen. */
function partsOf(text: string): string[] {
  const characters = [...text]
  const step = MOST - 50
  const count = Math.max(1, Math.ceil((characters.length - 50) / step))
  return Array.from({ length: count }, (_, at) => characters.slice(at * step, at * step + MOST).join(''))
}
