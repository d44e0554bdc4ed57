import { useState } from 'react'
import { appropriate, listAppropriations } from '@domain/fund/desk-contract'
import type { AppropriationStatus } from '@domain/fund/states'
import { APPROPRIATION_WORDS } from '@domain/fund/words'
import { MONEY_SOURCE_WORDS } from '@domain/kernel/money-sources'
import type { ActingPost } from '../../../platform/session'
import { usePages } from '../../../platform/use-pages'
import { Button } from '../../../ui/button'
import { yuan } from '../../../ui/money'
import { Segment } from '../../../ui/segment'
import { Sheet } from '../../../ui/sheet'
import { Tag, type Tone } from '../../../ui/tag'
import { StaffPage } from '../../frame/staff-page'
import { WorkList } from '../../frame/work-list'
import { GiftForm } from './parts/gift-form'
import { GiftOne } from './parts/gift-one'

type View = 'open' | 'all'

const VIEWS: ReadonlyArray<{ value: View; words: string }> = [
  { value: 'open', words: '等复核' },
  { value: 'all', words: '全部' },
]
const TONES: Record<AppropriationStatus, Tone> = { proposed: 'amber', confirmed: 'pine', rejected: 'plain' }

function Gifts({ post }: { readonly post: ActingPost }) {
  const as = post.assignmentId
  const [view, setView] = useState<View>('open')
  const [writing, setWriting] = useState(false)
  const pages = usePages(listAppropriations, { view }, { as })
  const writes = appropriate.allow.some((role) => role === post.role)
  const close = () => setWriting(false)
  const written = () => {
    close()
    void pages.refresh()
  }
  return (
    <>
      <WorkList
        title="拨进来的钱"
        pages={pages}
        idOf={({ appropriationId }) => appropriationId}
        columns={[
          { title: '说明', cell: ({ title }) => title },
          { title: '社区', cell: ({ unitName }) => unitName },
          { title: '来源', cell: ({ source }) => MONEY_SOURCE_WORDS[source] },
          { title: '多少（元）', cell: ({ fen }) => yuan(fen) },
          { title: '状态', cell: ({ status }) => <Tag words={APPROPRIATION_WORDS[status]} tone={TONES[status]} /> },
        ]}
        line={({ title, unitName, fen, status }) => ({
          title: `${title}，${yuan(fen)} 元`,
          sub: unitName,
          tag: APPROPRIATION_WORDS[status],
          tone: TONES[status],
        })}
        empty={view === 'open' ? '没有等复核的拨款。' : '还没有登记过拨款。'}
        views={<Segment<View> label="看哪些" choices={VIEWS} chosen={view} onChoose={setView} />}
        tools={writes ? <Button small icon="plus" words="登记拨款" onTap={() => setWriting(true)} /> : undefined}
      >
        {(row, done) => <GiftOne key={`${row.appropriationId}-${row.status}`} gift={row} as={as} onDone={done} />}
      </WorkList>
      {writing && (
        <Sheet title="登记拨款" onClose={close}>
          <GiftForm as={as} onClose={close} onDone={written} />
        </Sheet>
      )}
    </>
  )
}

/** Money that comes in, four eyes on each. */
export default function GiftsPage() {
  return (
    <StaffPage title="拨进来的钱" place="fundGifts" asks={listAppropriations}>
      {(post) => <Gifts key={post.assignmentId} post={post} />}
    </StaffPage>
  )
}
