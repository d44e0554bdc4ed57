import { usePullDownRefresh, useReachBottom, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { listTasks } from '@domain/crowd/task-contract'
import { pulled } from '../../platform/pulled'
import { usePages } from '../../platform/use-pages'
import { Box } from '../../ui/box'
import { Chips } from '../../ui/chips'
import { Page } from '../../ui/frame/page'
import { PagedRows } from '../../ui/paged-rows'
import { StateView } from '../../ui/state-view'
import { TaskCard } from './parts/task-card'

const VIEWS = [
  { value: 'open', words: '可以接的' },
  { value: 'mine', words: '我接的' },
] as const

type View = (typeof VIEWS)[number]['value']

function Empty({ view }: { readonly view: View }) {
  if (view === 'mine') return <StateView picture="empty" title="您没有接过任务" say="挑一个顺手的，做好了得积分。" />
  return <StateView picture="empty" title="现在没有任务" say="社区有小事要人帮，会列在这里。" />
}

/** 众包: small jobs of the community, thanked with points. */
export default function TasksPage() {
  const [view, setView] = useState<View>(useRouter().params['view'] === 'mine' ? 'mine' : 'open')
  const pages = usePages(listTasks, { view })
  usePullDownRefresh(() => void pulled(pages.refresh))
  useReachBottom(() => void pages.next())
  return (
    <Page title="小任务">
      <Box as="h1" className="heard">
        小任务
      </Box>
      <Chips label="看哪些" choices={VIEWS} chosen={view} onChoose={setView} />
      <PagedRows pages={pages} as="col g12" empty={<Empty view={view} />}>
        {(task) => <TaskCard key={task.taskId} task={task} onChange={() => void pages.refresh()} />}
      </PagedRows>
    </Page>
  )
}
