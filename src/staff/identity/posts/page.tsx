import { useState } from 'react'
import { grantPost, listPosts } from '@domain/identity/post-contract'
import type { PostStatus } from '@domain/identity/states'
import { POST_WORDS } from '@domain/identity/words'
import { ROLE_WORDS } from '@domain/kernel/roles'
import { go } from '../../../platform/places'
import { usePages } from '../../../platform/use-pages'
import { Button } from '../../../ui/button'
import { Chips } from '../../../ui/chips'
import { Tag, type Tone } from '../../../ui/tag'
import { StaffPage } from '../../frame/staff-page'
import { useMay } from '../../frame/use-may'
import { WorkList } from '../../frame/work-list'
import { PostOne } from './parts/post-one'

const VIEWS: ReadonlyArray<{ value: PostStatus; words: string }> = [
  { value: 'active', words: '在岗' },
  { value: 'proposed', words: '等复核' },
  { value: 'suspended', words: '已暂停' },
  { value: 'ended', words: '已结束' },
]
const TONES: Partial<Record<PostStatus, Tone>> = { proposed: 'amber', active: 'pine' }

function Posts({ as }: { readonly as: string }) {
  const [status, setStatus] = useState<PostStatus>('active')
  const pages = usePages(listPosts, { status }, { as, limit: 50 })
  const may = useMay()
  return (
    <WorkList
      title="岗位"
      pages={pages}
      idOf={({ assignmentId }) => assignmentId}
      columns={[
        { title: '谁', cell: ({ holderName }) => holderName },
        { title: '岗位', cell: ({ role }) => ROLE_WORDS[role] },
        { title: '单位', cell: ({ unitName }) => unitName },
        { title: '状态', cell: (row) => <Tag words={POST_WORDS[row.status]} tone={TONES[row.status] ?? 'plain'} /> },
      ]}
      line={({ holderName, role, unitName, status: now }) => ({
        title: `${holderName} ${ROLE_WORDS[role]}`,
        sub: unitName,
        tag: POST_WORDS[now],
        tone: TONES[now],
      })}
      empty="这里现在没有岗位。"
      views={<Chips label="看哪些" choices={VIEWS} chosen={status} onChoose={setStatus} />}
      tools={may(grantPost) && <Button small icon="plus" words="安排岗位" onTap={() => go('grantPost')} />}
    >
      {(row, done) => <PostOne post={row} as={as} onDone={done} />}
    </WorkList>
  )
}

/** Who holds which post below the acting one. */
export default function PostsPage() {
  return (
    <StaffPage title="岗位" place="posts" asks={listPosts}>
      {(post) => <Posts key={post.assignmentId} as={post.assignmentId} />}
    </StaffPage>
  )
}
