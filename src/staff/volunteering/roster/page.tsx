import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { roster } from '@domain/volunteering/presence-contract'
import { serverNow } from '../../../platform/clock'
import { pulled } from '../../../platform/pulled'
import { useAnswer } from '../../../platform/use-answer'
import { usePoll } from '../../../platform/use-poll'
import { Box } from '../../../ui/box'
import { FailureView } from '../../../ui/failure-view'
import { OfflineNote } from '../../../ui/offline-note'
import { Section } from '../../../ui/section'
import { PageSkeleton } from '../../../ui/skeleton'
import { span } from '../../../ui/when'
import { StaffPage } from '../../frame/staff-page'
import { CodeCard } from './parts/code-card'
import { RosterRow } from './parts/roster-row'
import './roster.scss'

/** Who stands on top: who is there, then who is expected, then everybody else. */
const ORDER = ['serving', 'confirmed', 'absent', 'served', 'waitlisted', 'excused', 'withdrawn', 'lapsed', 'cancelled']

function Live({ shiftId, as }: { readonly shiftId: string; readonly as: string }) {
  const { value, at, failure, refresh } = useAnswer(roster, { shiftId, limit: 100 }, { as, keep: true })
  usePullDownRefresh(() => void pulled(refresh))
  const now = serverNow()
  usePoll(value !== undefined && now < value.endsAt + 3_600_000, refresh)
  if (!value) return failure ? <FailureView failure={failure} onRetry={() => void refresh()} /> : <PageSkeleton />
  const came = value.items.filter(({ status }) => status === 'serving' || status === 'served').length
  const rows = [...value.items].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status))
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
        <CodeCard shiftId={shiftId} as={as} />
      </Box>
      <Section title={`到了 ${came} 人，应到 ${value.taken} 人`}>
        <Box className="star-bar" hidden>
          <Box className="there-bar" style={{ width: `${Math.round((came / Math.max(1, value.taken)) * 100)}%` }} />
        </Box>
        {rows.length === 0 && <Box className="card sub">还没有人报名。</Box>}
        {rows.length > 0 && (
          <Box className="card flush">
            {rows.map((row) => (
              <RosterRow key={row.signUpId} row={row} as={as} onDone={() => void refresh()} />
            ))}
          </Box>
        )}
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
