import { seekKey } from '@domain/kernel/seek'

/** Order of ideas: by support, then by time, the latest last. */
export function rankOf(supports: number, at: number, ideaId: string): string {
  return `${String(supports).padStart(6, '0')}_${seekKey(at, ideaId)}`
}
