import type { me } from '@domain/identity/contract'
import type { OutputOf } from '@domain/kernel/contract'
import { ROLE_WORDS } from '@domain/kernel/roles'
import { go } from '../../../platform/places'
import { session } from '../../../platform/session'
import { Box } from '../../../ui/box'
import { CellRow } from '../../../ui/cell-row'

type Post = OutputOf<typeof me>['posts'][number]

/** One acts under exactly one post, chosen by entering the workbench. */
function enter(post: Post): void {
  session.set({ ...session.get(), post })
  go('workbench')
}

/** 工作台, for those who hold a post. */
export function Workbench({ posts }: { readonly posts: readonly Post[] }) {
  if (posts.length === 0) return null
  return (
    <Box as="section" className="card flush" label="工作台">
      {posts.map((post) => (
        <CellRow
          key={post.assignmentId}
          icon="work"
          title="工作台"
          sub={`${post.unitName} ${ROLE_WORDS[post.role]}`}
          onTap={() => enter(post)}
        />
      ))}
    </Box>
  )
}
