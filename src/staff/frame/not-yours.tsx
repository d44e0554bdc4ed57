import { ROLE_WORDS } from '@domain/kernel/roles'
import { goInstead } from '../../platform/places'
import type { ActingPost } from '../../platform/session'
import { Button } from '../../ui/button'
import { StateView } from '../../ui/state-view'

/** A page opened under a post that has nothing to do with it. */
export function NotYours({ post }: { readonly post: ActingPost }) {
  return (
    <StateView
      picture="empty"
      title="这个岗位不办这件事"
      say={`您现在用的是${post.unitName}${ROLE_WORDS[post.role]}。换一个岗位，或者回工作台看看要办的。`}
    >
      <Button kind="pri" words="回工作台" onTap={() => goInstead('workbench')} />
    </StateView>
  )
}
