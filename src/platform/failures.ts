import { REFUSAL_WORDS } from '@domain/words'
import { SYSTEM_WORDS } from '@domain/kernel/system-codes'
import type { Refused as RefusedEnvelope } from '@domain/kernel/envelope'

const WORDS: Readonly<Record<string, string>> = { ...SYSTEM_WORDS, ...REFUSAL_WORDS }

/** The cloud answered no. `message` is the sentence to show. */
export class Refused extends Error {
  readonly code: string
  readonly details: RefusedEnvelope['details']
  readonly traceId: string

  constructor(envelope: RefusedEnvelope) {
    super(WORDS[envelope.code] ?? envelope.message)
    this.code = envelope.code
    this.details = envelope.details
    this.traceId = envelope.traceId
  }
}

/** No answer came: nobody knows whether anything happened, so the same request id is sent again. */
export class Offline extends Error {
  constructor() {
    super('没有网络')
  }
}

export type Failure = Refused | Offline

/** Anything else is a mistake of ours and goes on as it is. */
export function asFailure(cause: unknown): Failure {
  if (cause instanceof Refused || cause instanceof Offline) return cause
  throw cause
}

/** Whether something did not happen only because the notice of its purpose has not been agreed to yet. */
export function needsConsent(failure: Failure | undefined): boolean {
  return failure instanceof Refused && failure.code === 'CONSENT_NEEDED'
}
