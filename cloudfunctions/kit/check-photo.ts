import cloud from 'wx-server-sdk'
import * as z from 'zod/mini'

interface SecurityApi {
  security: { mediaCheckAsync(asked: object): Promise<unknown> }
}

const PICTURE = 2
const OTHERS_READ_IT = 3

const Answer = z.object({ traceId: z.string() })

/**
 * Hands a picture at a public address to the platform's check; answers the trace id under which the judgement will be
 * pushed. Throws when the platform does not take it.
 */
export async function handInPhoto(openid: string, url: string): Promise<string> {
  const api = cloud.openapi as unknown as SecurityApi
  const asked = { mediaUrl: url, mediaType: PICTURE, version: 2, openid, scene: OTHERS_READ_IT }
  return Answer.parse(await api.security.mediaCheckAsync(asked)).traceId
}

/** What the platform pushes once it looked at a picture. */
export const MediaChecked = z.object({
  MsgType: z.literal('event'),
  Event: z.literal('wxa_media_check'),
  trace_id: z.string(),
  errcode: z.optional(z.int()),
  result: z.optional(z.object({ suggest: z.enum(['pass', 'review', 'risky']) })),
})
