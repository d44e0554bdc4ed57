import type { Inbox } from './inbox'
import { OpenApiError, type OpenApi } from './open-apis'

/** Most characters a `thing` may have. */
const MOST_OF_A_THING = 20

/** `subscribeMessage.send`: shown in the inbox instead of WeChat. Every template and every person is known. */
export function openSubscribeMessages(inbox: Inbox, now: () => number): OpenApi {
  return async ({ touser, template_id: templateId, page, data }) => {
    if (typeof touser !== 'string' || touser === '') throw new OpenApiError(40003, 'invalid openid')
    if (typeof templateId !== 'string' || templateId === '') throw new OpenApiError(40037, 'invalid template_id')
    if (!fits(data)) throw new OpenApiError(47003, 'argument invalid!')
    inbox.put({ openid: touser, templateId, ...(typeof page === 'string' ? { page } : {}), data, at: now() })
    return {}
  }
}

/** No value may be empty, and a `thing` not longer than a line. */
function fits(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false
  return Object.entries(data).every(([field, filled]: [string, unknown]) => {
    const value: unknown = typeof filled === 'object' && filled !== null && 'value' in filled ? filled.value : undefined
    const most = field.startsWith('thing') ? MOST_OF_A_THING : 32
    return typeof value === 'string' && value !== '' && [...value].length <= most
  })
}
