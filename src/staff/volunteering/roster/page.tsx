import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { roster } from '@domain/volunteering/presence-contract'
import type { SignUpStatus } from '@domain/volunteering/states'
import { serverNow } from '../../../platform/clock'
import { pulled } from '../../../platform/pulled'
import { useAnswer } from '../../../platform/use-answer'
import { usePoll } from '../../../platform/use-poll'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureView } from '../../../ui/failure-view'
import { OfflineNote } from '../../../ui/offline-note'
import { Section } from '../../../ui/section'
import { PageSkeleton, RowsSkeleton } from '../../../ui/skeleton'
import { span } from '../../../ui/when'
import { StaffPage } from '../../frame/staff-page'
import { CodeCard } from './parts/code-card'
import { ExportButton } from './parts/export-button'
import { RosterRow, type Roster } from './parts/roster-row'
import './roster.scss'

const PAGE = 100

/** Who stands on top: who is there, then who is expected, then everybody else. */
const ORDER: readonly SignUpStatus[] = [
  ...(['serving', 'confirmed', 'absent', 'served', 'recorded'] as const),
  ...(['waitlisted', 'excused', 'withdrawn', 'lapsed', 'cancelled'] as const),
]

interface RowsProps {
  readonly list: Roster
  readonly as: string
  readonly onDone: () => void
}

function Rows({ list: { items, questions }, as, onDone }: RowsProps) {
  const rows = [...items].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status))
  return (
    <Box className="card flush">
      {rows.map((row) => (
        <RosterRow key={row.signUpId} {...{ row, questions, as, onDone }} />
      ))}
    </Box>
  )
}

/** Who signed up after the first hundred: opened by a tap, a hundred at a time. */
function Rest({ shiftId, as, after }: { readonly shiftId: string; readonly as: string; readonly after: string }) {
  const [open, setOpen] = useState(false)
  const { value, failure, refresh } = useAnswer(roster, open ? { shiftId, after, limit: PAGE } : undefined, { as })
  if (!open) return <Button words="看后面报名的" onTap={() => setOpen(true)} />
  if (!value) return failure ? <FailureView failure={failure} onRetry={() => void refresh()} /> : <RowsSkeleton />
  return (
    <>
      <Rows list={value} as={as} onDone={() => void refresh()} />
      {value.next !== undefined && <Rest shiftId={shiftId} as={as} after={value.next} />}
    </>
  )
}

function Live({ shiftId, as }: { readonly shiftId: string; readonly as: string }) {
  const { value, at, failure, refresh } = useAnswer(roster, { shiftId, limit: PAGE }, { as, keep: true })
  usePullDownRefresh(() => void pulled(refresh))
  const now = serverNow()
  usePoll(value !== undefined && now < value.endsAt + 3_600_000, refresh)
  if (!value) return failure ? <FailureView failure={failure} onRetry={() => void refresh()} /> : <PageSkeleton />
  const { came, taken } = value
  return (
    <Box className="roster">
      <Box className="col g12">
        <OfflineNote failure={failure} at={at} />
        <Box as="header">
          <Box as="h1" className="h1">
            {value.title}
          </Box>
          <Box className="sub">{span(value.startsAt, value.endsAt, now)}</Box>
        </Box>
        <CodeCard shiftId={shiftId} as={as} leaving={now > value.startsAt + (value.endsAt - value.startsAt) / 2} />
      </Box>
      <Section title={`到了 ${came} 人，应到 ${taken} 人`}>
        <Box className="star-bar" hidden>
          <Box className="there-bar" style={{ width: `${Math.round((came / Math.max(1, taken)) * 100)}%` }} />
        </Box>
        {value.items.length === 0 && <Box className="card sub">还没有人报名。</Box>}
        {value.items.length > 0 && <Rows list={value} as={as} onDone={() => void refresh()} />}
        {value.next !== undefined && <Rest shiftId={shiftId} as={as} after={value.next} />}
        {value.items.length > 0 && <ExportButton shiftId={shiftId} as={as} />}
      </Section>
    </Box>
  )
}

/** 名单: the code on the screen, who came, and what the organiser does for them. */
export default function RosterPage() {
  const { shiftId = '' } = useRouter().params
  return (
    <StaffPage title="名单" place="activityDesk" asks={roster}>
      {({ assignmentId }) => <Live key={assignmentId} shiftId={shiftId} as={assignmentId} />}
    </StaffPage>
  )
}
