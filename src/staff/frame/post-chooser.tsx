import { ROLE_WORDS } from '@domain/kernel/roles'
import { go } from '../../platform/places'
import type { ActingPost } from '../../platform/session'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { Pick } from '../../ui/pick'
import { StateView } from '../../ui/state-view'

interface PostChooserProps {
  readonly posts: readonly ActingPost[]
  readonly onChoose: (post: ActingPost) => void
}

/** One acts under exactly one post, and it stands in every record. */
export function PostChooser({ posts, onChoose }: PostChooserProps) {
  if (posts.length === 0) {
    return (
      <StateView picture="empty" title="您现在没有岗位" say="工作台给有岗位的人用。岗位由社区或镇里登记。">
        <Button words="回首页" onTap={() => go('home')} />
      </StateView>
    )
  }
  return (
    <Box className="col g12 desk-form">
      <Box as="h1" className="h1">
        今天用哪个岗位
      </Box>
      {posts.map((post) => (
        <Pick
          key={post.assignmentId}
          title={ROLE_WORDS[post.role]}
          sub={post.unitName}
          chosen={false}
          onTap={() => onChoose(post)}
        />
      ))}
    </Box>
  )
}
