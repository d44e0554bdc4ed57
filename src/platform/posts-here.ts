import type { Session } from './session'

/** The posts one may act under in this browser: all one holds, or the one it was let in for. */
export function postsHere<Post extends { readonly assignmentId: string }>(
  posts: readonly Post[],
  { byScan, boundTo }: Session,
): Post[] {
  return posts.filter(({ assignmentId }) => !byScan || assignmentId === boundTo)
}
