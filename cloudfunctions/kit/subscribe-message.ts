import cloud from 'wx-server-sdk'
import * as z from 'zod/mini'
import { log } from './log'

interface SubscribeMessageApi {
  subscribeMessage: { send(message: object): Promise<unknown> }
}

/** A message of the platform, shown where its own templates are shown. */
export interface SubscribeMessage {
  readonly openid: string
  readonly platformId: string
  /** Page it opens, with its query. */
  readonly page: string
  readonly data: Readonly<Record<string, { value: string }>>
}

/** What the platform answered; `unasked`: the person did not agree to one more message. */
export type Delivery =
  'sent' | 'unasked' | 'wrong_person' | 'wrong_template' | 'wrong_data' | 'wrong_page' | 'unreachable'

/** The platform's codes that another try does not mend. */
const FINAL: Readonly<Record<number, Delivery>> = {
  40003: 'wrong_person',
  40037: 'wrong_template',
  43101: 'unasked',
  47003: 'wrong_data',
  41030: 'wrong_page',
}

const Failed = z.object({ errCode: z.coerce.number() })

/** Sends a subscribe message; never throws. Only `unreachable` is worth another try. */
export async function sendSubscribeMessage({ openid, platformId, page, data }: SubscribeMessage): Promise<Delivery> {
  try {
    const api = cloud.openapi as unknown as SubscribeMessageApi
    await api.subscribeMessage.send({ touser: openid, templateId: platformId, page, data, lang: 'zh_CN' })
    return 'sent'
  } catch (cause) {
    const failed = z.safeParse(Failed, cause)
    const known = failed.success ? FINAL[failed.data.errCode] : undefined
    if (known !== 'unasked') log.warn({ err: messageOf(cause) }, 'a subscribe message was not sent')
    return known ?? 'unreachable'
  }
}

const messageOf = (cause: unknown) => (cause instanceof Error ? cause.message : JSON.stringify(cause))
