import type { Inbox } from './inbox'
import { OpenApiError, type OpenApi } from './open-apis'
import { unfitField } from './template-fields'

/** `subscribeMessage.send`: shown in the inbox instead of WeChat. Every template and every person is known. */
export function openSubscribeMessages(inbox: Inbox, now: () => number): OpenApi {
  return async ({ touser, template_id: templateId, page, data }) => {
    if (typeof touser !== 'string' || touser === '') throw new OpenApiError(40003, 'invalid openid')
    if (typeof templateId !== 'string' || templateId === '') throw new OpenApiError(40037, 'invalid template_id')
    if (typeof data !== 'object' || data === null) throw new OpenApiError(47003, 'argument invalid! data')
    const unfit = unfitField(data)
    if (unfit !== undefined) throw new OpenApiError(47003, `argument invalid! data.${unfit}.value invalid`)
    inbox.put({ openid: touser, templateId, ...(typeof page === 'string' ? { page } : {}), data, at: now() })
    return {}
  }
}
