import { codeHash } from '../../kit/keys'

/** Where a client may put the bytes of an upload; nothing is ever read from there but once. */
export const incomingPath = (fileId: string) => `incoming/${fileId}`

export const partPath = (fileId: string, part: number) => `incoming/${fileId}.${part}`

/** Where a finished photo lies: no client can tell, and the same bytes lie there however often one finishes. */
export const keptPath = (fileId: string, hash: string) =>
  `photos/${codeHash(`photo|${fileId}|${hash}`).toString('hex')}`
