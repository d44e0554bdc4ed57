import { useState } from 'react'
import { Box } from '../../../ui/box'
import { Segment } from '../../../ui/segment'
import { StaffPage } from '../../frame/staff-page'
import { HandOver } from './parts/hand-over'
import { Queue } from './parts/queue'
import { Shelves } from './parts/shelves'
import { StockChanges } from './parts/stock-changes'
import './parts/outlet.scss'

const VIEWS = [
  { value: 'open', words: '等来领的' },
  { value: 'closed', words: '领过的' },
  { value: 'shelves', words: '库存' },
  { value: 'changes', words: '复核' },
] as const

type View = (typeof VIEWS)[number]['value']

function Outlet({ as }: { readonly as: string }) {
  const [view, setView] = useState<View>('open')
  const [turn, setTurn] = useState(0)
  return (
    <Box className="outlet">
      <Box as="h1" className="h1">
        兑换点
      </Box>
      <HandOver as={as} onHanded={() => setTurn(turn + 1)} />
      <Segment label="看哪些" choices={VIEWS} chosen={view} onChoose={setView} />
      {(view === 'open' || view === 'closed') && <Queue key={`${view}-${turn}`} as={as} view={view} />}
      {view === 'shelves' && <Shelves as={as} />}
      {view === 'changes' && <StockChanges as={as} />}
    </Box>
  )
}

/** 兑换点: the code first, then what waits, then what lies on the shelves. */
export default function OutletPage() {
  return (
    <StaffPage title="兑换点" place="outlet">
      {(post) => <Outlet key={post.assignmentId} as={post.assignmentId} />}
    </StaffPage>
  )
}
