import * as z from 'zod/mini'
import type { Route } from '../local-cloud/main'
import { json } from './json'

const Fault = z.strictObject({
  api: z.string().check(z.regex(/^[a-zA-Z]+[.][a-zA-Z]+$/)),
  errcode: z.int(),
  times: z.int().check(z.minimum(0), z.maximum(1_000)),
})

/** `POST /local/platform` `{ api, errcode, times }`: the next calls of one of WeChat's open APIs fail. */
export function platformRoute(): Route {
  return {
    method: 'POST',
    path: '/local/platform',
    contentType: 'json',
    handle: async ({ body }, cloud) => {
      const fault = z.safeParse(Fault, parsed(body))
      if (!fault.success) return json(400, { problem: '要写 api、errcode 和 times' })
      cloud.failNext(fault.data.api, fault.data.errcode, fault.data.times)
      return json(200, fault.data)
    },
  }
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}
