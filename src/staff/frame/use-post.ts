import { me } from '@domain/identity/contract'
import type { OutputOf } from '@domain/kernel/contract'
import { useEffect } from 'react'
import type { Failure } from '../../platform/failures'
import { useCell } from '../../platform/cell'
import { postsHere } from '../../platform/posts-here'
import { session, type ActingPost } from '../../platform/session'
import { useAnswer } from '../../platform/use-answer'

type Who = OutputOf<typeof me>

export interface PostState {
  readonly who?: Who | undefined
  /** The post one acts under; absent until it is certain that one holds it. */
  readonly post?: ActingPost | undefined
  readonly failure?: Failure | undefined
  choose(post: ActingPost): void
  refresh(): Promise<void>
}

/** Who works here and under which of their posts; the only desk post of a person is chosen for them. */
export function usePost(): PostState {
  const current = useCell(session)
  const { value, failure, refresh } = useAnswer(me, {}, { keep: true })
  const who = value && { ...value, posts: postsHere(value.posts, current) }
  const choose = (post: ActingPost) => session.set({ ...session.get(), post })
  const post = who?.posts.find(({ assignmentId }) => assignmentId === current.post?.assignmentId)
  const only = who?.posts.length === 1 ? who.posts[0] : undefined
  useEffect(() => {
    if (!post && only) choose(only)
  }, [post, only])
  return { who, post, failure, choose, refresh }
}
