import type { World } from '../world/world'

export interface WebReply {
  readonly status: number
  readonly text: string
  readonly cookie: string | undefined
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

/** A browser at the `web` function: it has a cookie and no openid. */
export async function post(
  world: World,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<WebReply> {
  const reply = await world.send('POST', `/web${path}`, { headers, body: JSON.stringify(body) })
  const set = reply.headers['set-cookie']
  const cookie = (Array.isArray(set) ? set[0] : set)?.split(';')[0]
  return { status: reply.status, text: reply.text, cookie, headers: reply.headers }
}

/** The envelope of a call with a cookie. */
export async function callWith(world: World, cookie: string | undefined, action: string, input: unknown) {
  const { text } = await post(world, `/call/${action}`, input, cookie === undefined ? {} : { cookie })
  return JSON.parse(text)
}
