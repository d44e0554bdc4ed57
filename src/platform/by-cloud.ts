import Taro from '@tarojs/taro'
import type { Envelope } from '@domain/kernel/envelope'
import { VERSION } from './version'
import { Offline } from './failures'
import type { Sent } from './sent'

let ready = false

/** Asks the `api` function of WeChat CloudBase. */
export async function sendByCloud({ action, input, as }: Sent): Promise<Envelope<unknown>> {
  if (!ready) Taro.cloud.init({})
  ready = true
  try {
    const answer = await Taro.cloud.callFunction({
      name: 'api',
      data: { action, input, ...(as ? { as } : {}), client: { version: VERSION } },
    })
    return answer.result as Envelope<unknown>
  } catch {
    throw new Offline()
  }
}
