import type { Member } from './member'
import type { PostRecord } from './identity'

/** The acting post of an action that only posts may call; `serve` let nobody else in. */
export function postOf({ post }: Member): PostRecord {
  if (!post) throw new Error('an action for posts was reached without one')
  return post
}
