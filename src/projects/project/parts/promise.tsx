import { shanghaiDate } from '@domain/kernel/calendar'
import { Box } from '../../../ui/box'
import { Icon } from '../../../ui/icon'
import { PhotoRow } from '../../../ui/photo-row'
import { Section } from '../../../ui/section'
import { dayIn, longDay, monthDay } from '../../../ui/when'
import type { Project } from './project'

interface PlanRowProps {
  readonly step: Project['plan'][number]
  readonly today: string
  /** Only what is promised can be late. */
  readonly working: boolean
}

function PlanRow({ step: { text, due, doneAt }, today, working }: PlanRowProps) {
  const late = working && doneAt === undefined && due !== undefined && due < today
  const when = doneAt !== undefined ? '做好了' : due === undefined ? '长期' : `到${dayIn(due, today)}`
  return (
    <Box className="cell">
      <Box className={doneAt === undefined ? 'i2' : 'pine'} hidden>
        <Icon name={doneAt === undefined ? 'clock' : 'checkc'} size={20} />
      </Box>
      <Box className="fill">{text}</Box>
      <Box className={late ? 'sub red' : 'sub'}>{late ? `${when}，晚了` : when}</Box>
    </Box>
  )
}

/** What was promised in public, the plan step by step, and the mid-year report. */
export function PromisePart({ project, now }: { readonly project: Project; readonly now: number }) {
  const { promise, plan, midReport, carriedOver, year, stage } = project
  if (!promise && plan.length === 0) return null
  const today = shanghaiDate(now)
  return (
    <Section title={promise ? `${year} 年的承诺` : '打算怎么做'}>
      {promise && (
        <Box className="card col g8">
          <Box className="t">{promise.text}</Box>
          <Box className="meta">
            {`${longDay(shanghaiDate(promise.at))}公开承诺${carriedOver > 0 ? `，从 ${promise.year} 年转来的` : ''}`}
          </Box>
        </Box>
      )}
      {plan.length > 0 && (
        <Box className="card flush">
          {plan.map((step, at) => (
            <PlanRow key={at} step={step} today={today} working={stage === 'work'} />
          ))}
        </Box>
      )}
      {midReport && (
        <Box className="card col g8">
          <Box className="row base apart">
            <Box className="t">{`${midReport.year} 年中，做到 ${midReport.percent}%`}</Box>
            <Box className="meta">{monthDay(shanghaiDate(midReport.at))}</Box>
          </Box>
          <Box className="pbar" hidden>
            <Box className="pbar-on" style={{ width: `${midReport.percent}%` }} />
          </Box>
          <Box className="sub">{midReport.text}</Box>
          {midReport.late && <Box className="sub red">报告交晚了</Box>}
          {midReport.photos.length > 0 && <PhotoRow fileIds={midReport.photos} />}
        </Box>
      )}
    </Section>
  )
}
