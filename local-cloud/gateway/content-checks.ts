import { randomUUID } from 'node:crypto'
import { OpenApiError, type OpenApi } from './open-apis'

const LABELS = { pass: 100, review: 20012, risky: 21000 }
type Suggest = keyof typeof LABELS

/** What a text or a picture says about how it wants to be judged: `[risky]`, `[review]`, `[silent]`. */
const MARK = /\[(risky|review|silent)\]/

export interface ContentCheckOptions {
  /** The bytes behind a public address. */
  fetchMedia: (url: string) => Promise<Buffer | undefined>
  /** Hands the result of a media check to the function that messages are pushed to. */
  pushMessage: (event: object) => void
  now: () => number
}

const MOST_CHARACTERS = 2_500
const MOST_BYTES = 10 * 1024 * 1024

const resultOf = (suggest: Suggest) => ({ suggest, label: LABELS[suggest] })

/**
 * `security.msgSecCheck` and `security.mediaCheckAsync` (version 2). Everything passes unless it carries a mark; a
 * picture marked `[silent]` is never answered.
 */
export function openContentChecks({ fetchMedia, pushMessage, now }: ContentCheckOptions): Record<string, OpenApi> {
  return {
    'security.msgSecCheck': async ({ content, openid, version }) => {
      if (version !== 2 || typeof openid !== 'string') throw new OpenApiError(40003, 'invalid openid')
      if (typeof content !== 'string' || [...content].length > MOST_CHARACTERS)
        throw new OpenApiError(44004, 'empty or too long content')
      const mark = MARK.exec(content)?.[1]
      return { trace_id: randomUUID(), result: resultOf(mark === 'risky' || mark === 'review' ? mark : 'pass') }
    },
    'security.mediaCheckAsync': async ({ media_url: url, media_type: type, openid, version }) => {
      if (version !== 2 || typeof openid !== 'string') throw new OpenApiError(40003, 'invalid openid')
      const bytes = type === 2 && typeof url === 'string' ? await fetchMedia(url) : undefined
      if (!bytes || bytes.length > MOST_BYTES) throw new OpenApiError(45002, 'media cannot be fetched')
      const traceId = randomUUID()
      const mark = MARK.exec(bytes.toString('latin1'))?.[1]
      if (mark !== 'silent') {
        const result = resultOf(mark === 'risky' || mark === 'review' ? mark : 'pass')
        pushMessage({
          ...{ MsgType: 'event', Event: 'wxa_media_check', CreateTime: Math.floor(now() / 1000), version: 2 },
          ...{ trace_id: traceId, result, errcode: 0, errmsg: 'ok' },
        })
      }
      return { trace_id: traceId }
    },
  }
}
