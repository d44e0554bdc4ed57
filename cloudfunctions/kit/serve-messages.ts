import * as z from 'zod/mini'
import { MediaChecked } from './check-photo'
import { countyIdOf } from './county'
import { platformOpenid } from './platform'

/** What the platform thinks of a picture. A check that went wrong there is a doubt, never a pass. */
export interface MediaJudgement {
  readonly countyId: string
  readonly traceId: string
  readonly suggest: 'pass' | 'review' | 'risky'
  readonly now: number
  /** True when no person called: only the platform calls without one. */
  readonly isTrusted: boolean
}

/** The entry of a function that the platform pushes messages to. What it does not know it lets pass. */
export function serveMessages(onMediaChecked: (judgement: MediaJudgement) => Promise<void>) {
  return async (event: unknown): Promise<string> => {
    const message = z.safeParse(MediaChecked, event)
    if (message.success) {
      const { trace_id: traceId, errcode = 0, result } = message.data
      const suggest = errcode === 0 ? (result?.suggest ?? 'review') : 'review'
      const isTrusted = platformOpenid() === undefined
      await onMediaChecked({ countyId: countyIdOf(), traceId, suggest, now: Date.now(), isTrusted })
    }
    return 'success'
  }
}
