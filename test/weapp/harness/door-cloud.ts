import type { Cloud } from './phone'
import type { Json } from './protocol'

type ApiEvent = { action: string; input: Json; as?: string }

/** Files on the phone, by their temporary path. */
type Album = Readonly<Record<string, Buffer>>

/**
 * wx.cloud of somebody whose mini-program is bound to a running local product: the api function is called through the
 * door, which builds the same event as the platform. `signInName` none means a guest.
 */
export function doorCloud(url: string, signInName?: string, album: Album = {}): Cloud {
  return {
    async uploadFile({ cloudPath, filePath }) {
      const bytes = album[filePath]
      if (!bytes) throw new Error(`uploadFile:fail no such file ${filePath}`)
      const answer = await fetch(`${url}/local/files/${cloudPath}`, { method: 'PUT', body: new Uint8Array(bytes) })
      if (!answer.ok) throw new Error(`uploadFile:fail ${answer.status}`)
      return { ...((await answer.json()) as { fileID: string }), statusCode: 204 }
    },
    async callFunction({ name, data }) {
      if (name !== 'api') throw new Error(`FunctionName parameter could not be found: ${name}`)
      const { action, input, as } = data as unknown as ApiEvent
      const answer = await fetch(`${url}/call/${action}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(signInName === undefined ? {} : { 'x-local-user': signInName }),
          ...(as === undefined ? {} : { 'x-act-as': as }),
        },
        body: JSON.stringify(input ?? {}),
      })
      return { result: (await answer.json()) as Json, requestID: answer.headers.get('x-request-id') ?? '' }
    },
  }
}
