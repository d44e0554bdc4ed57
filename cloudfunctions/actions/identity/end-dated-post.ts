import { proceed } from '@domain/kernel/decision'
import { defineJob } from '../../kit/job'
import { openLinked } from '../../kit/scoped'
import { movePost } from './move-post'
import { POST_ENDS } from './post-ends'
import { posts } from './store'

/** Puts away an assignment whose time is over; it stopped counting at its last instant by itself. */
export const endDatedPost = defineJob(POST_ENDS, async ({ countyId, transact }, assignmentId) => {
  await transact('end', async (tx) => {
    const post = openLinked(await tx.get(posts, assignmentId))
    if (!post || post.status === 'ended') return proceed({})
    return movePost(tx, countyId, post, 'end', undefined)
  })
  return {}
})
