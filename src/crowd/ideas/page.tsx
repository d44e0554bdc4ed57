import { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { listIdeas } from '@domain/crowd/idea-contract'
import { pulled } from '../../platform/pulled'
import { usePages } from '../../platform/use-pages'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/chips'
import { Page } from '../../ui/frame/page'
import { PagedRows } from '../../ui/paged-rows'
import { StateView } from '../../ui/state-view'
import { IdeaCard } from './parts/idea-card'
import { IdeaSheet } from './parts/idea-sheet'

const VIEWS = [
  { value: 'public', words: '邻居们的' },
  { value: 'mine', words: '我提的' },
] as const

/** 众创: what neighbours have thought of. */
export default function IdeasPage() {
  const [view, setView] = useState<(typeof VIEWS)[number]['value']>('public')
  const [writing, setWriting] = useState(false)
  const pages = usePages(listIdeas, { view })
  usePullDownRefresh(() => void pulled(pages.refresh))
  useReachBottom(() => void pages.next())
  const done = () => {
    setWriting(false)
    void pages.refresh()
  }
  return (
    <Page
      title="邻居的点子"
      foot={<Button kind="pri" wide icon="edit" words="提一个点子" onTap={() => setWriting(true)} />}
      over={writing && <IdeaSheet onClose={() => setWriting(false)} onDone={done} />}
    >
      <Box as="h1" className="heard">
        邻居的点子
      </Box>
      <Chips label="看哪些" choices={VIEWS} chosen={view} onChoose={setView} />
      <PagedRows
        pages={pages}
        as="col g12"
        empty={<StateView picture="empty" title="还没有点子" say="想到什么能让大家方便一点的，说出来。" />}
      >
        {(idea) => <IdeaCard key={idea.ideaId} idea={idea} onChange={() => void pages.refresh()} />}
      </PagedRows>
    </Page>
  )
}
