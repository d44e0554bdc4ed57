import { MOST_BYTES } from '../domain/files/rules'
import type { Route } from '../local-cloud/main'
import { json } from './json'

const ROUTE = '/local/files/'
/** Where clients may write; what stands elsewhere in storage is written by functions alone. */
const INCOMING = 'incoming/'

/** `PUT /local/files/incoming/<id>`: stands for `wx.cloud.uploadFile` of a mini-program bound to this product. */
export function clientFileRoute(): Route {
  return {
    method: 'PUT',
    path: `${ROUTE}*`,
    maxBytes: MOST_BYTES,
    contentType: 'any',
    handle: async ({ path, body }, cloud) => {
      const cloudPath = path.slice(ROUTE.length)
      const fileID = cloudPath.startsWith(INCOMING) ? await cloud.putFile(cloudPath, body) : undefined
      return fileID === undefined ? json(403, { problem: '这里不能放文件' }) : json(200, { fileID })
    },
  }
}
