import Taro from '@tarojs/taro'
import { recordQuota, subscriptions } from '@domain/messages/contract'
import type { InputFor } from '@domain/kernel/contract'
import { call } from './call'
import { newRequestId } from './request-id'
import { useAnswer } from './use-answer'

type Template = InputFor<typeof recordQuota>['accepted'][number]

/** Asks for one message of a kind by the platform's id of it, and books the answer. */
export async function subscribeTo(template: Template, platformId: string): Promise<void> {
  try {
    const answers: object = await Taro.requestSubscribeMessage({ tmplIds: [platformId], entityIds: [] })
    if (new Map(Object.entries(answers)).get(platformId) === 'accept')
      await call(recordQuota, { accepted: [template], requestId: newRequestId() })
  } catch {
    // The person turned back, or there is no network: what was tapped for goes on without it.
  }
}

/**
 * Asks, from a tap, whether one message of a kind may come through WeChat, and books the answer. Nothing is asked in a
 * browser, or where the county has no such template: the inbox tells it anyway.
 */
export function useSubscribe(template: Template): () => Promise<void> {
  const inWechat = process.env.TARO_ENV === 'weapp'
  // WeChat opens its question only right after a tap, so the template's id is known before.
  const { value } = useAnswer(subscriptions, inWechat ? {} : undefined)
  const platformId = value?.items.find((one) => one.template === template)?.platformId
  return async () => {
    if (platformId !== undefined) await subscribeTo(template, platformId)
  }
}
