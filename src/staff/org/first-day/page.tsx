import { firstDay, tickFirstDay } from '@domain/org/first-day-contract'
import type { OutputOf } from '@domain/kernel/contract'
import { TICKED_STEPS, type FirstDayStep } from '@domain/org/states'
import { go, type Place } from '../../../platform/places'
import { useAct } from '../../../platform/use-act'
import { useAnswer } from '../../../platform/use-answer'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import { FailureView } from '../../../ui/failure-view'
import { Note } from '../../../ui/note'
import { RowsSkeleton } from '../../../ui/skeleton'
import { Tag } from '../../../ui/tag'
import { monthDay } from '../../../ui/when'
import { shanghaiDate } from '@domain/kernel/calendar'
import { StaffPage } from '../../frame/staff-page'
import './first-day.scss'

interface Step {
  readonly title: string
  readonly say: string
  readonly words: string
  /** Where it is done; tables and prints need a computer. */
  readonly at: Place | 'computer'
}

const inBrowser = process.env.TARO_ENV === 'h5'
const table = inBrowser ? 'imports' : 'computer'

const STEPS: Record<FirstDayStep, Step> = {
  units: { title: '导入单位', say: '镇、社区、网格、共建单位的表格', words: '去导入', at: table },
  staff: { title: '安排人员', say: '导入人员表。没绑手机号的先记下，绑了再复核', words: '去导入', at: table },
  services: { title: '导入办事事项', say: '每件事要带什么、怎么办、多久办好', words: '去导入', at: table },
  slots: { title: '放出时间', say: '社区工作人员在“开放时间”里放', words: '看岗位', at: 'posts' },
  codes: {
    title: '打印门口的码',
    say: '每个社区一张，贴在服务站门口',
    words: '去打印',
    at: inBrowser ? 'codes' : 'computer',
  },
  rules: { title: '核对规则和放假安排', say: '时限和次数、今年的放假和补班', words: '去核对', at: 'ruleSets' },
}

const ticked = (step: FirstDayStep) => TICKED_STEPS.find((one) => one === step)

type Progress = OutputOf<typeof firstDay>

interface StepRowProps {
  readonly nth: number
  readonly one: Progress['steps'][number]
  readonly services: number
  readonly busy: boolean
  readonly onTick: (step: (typeof TICKED_STEPS)[number], done: boolean) => void
}

function StepRow({ nth, one: { step, done, at }, services, busy, onTick }: StepRowProps) {
  const { title, say, words, at: place } = STEPS[step]
  const byHand = ticked(step)
  const known = step === 'services' && services > 0 ? `已经有 ${services} 项` : say
  return (
    <Box as="li" className="day-step">
      <Box className={`day-nth${done ? ' done' : ''}`}>{nth}</Box>
      <Box className="fill">
        <Box className="t">{title}</Box>
        <Box className="sub">{at === undefined ? known : `${monthDay(shanghaiDate(at))} 记下做好了`}</Box>
      </Box>
      {done && <Tag words="做好了" tone="pine" icon="check" />}
      {place !== 'computer' && <Button small words={words} onTap={() => go(place)} />}
      {byHand && (
        <Button
          small
          kind="quiet"
          words={done ? '还没做好' : '记下做好了'}
          busy={busy && '正在记'}
          onTap={() => onTick(byHand, !done)}
        />
      )}
    </Box>
  )
}

function FirstDay({ as }: { readonly as: string }) {
  const { value, failure, refresh } = useAnswer(firstDay, {}, { as })
  const tick = useAct(tickFirstDay, { as })
  const onTick = async (step: (typeof TICKED_STEPS)[number], done: boolean) => {
    if (await tick.run({ step, done })) await refresh()
  }
  if (!value) return failure ? <FailureView failure={failure} onRetry={() => void refresh()} /> : <RowsSkeleton />
  const done = value.steps.filter((one) => one.done).length
  const all = value.steps.length
  const next = value.steps.find((one) => !one.done)
  return (
    <>
      <Box className="card col g12">
        <Box className="row base apart">
          <Box as="h2" className="h2">
            {next ? `下一步：${STEPS[next.step].title}` : '都做好了，可以开门了'}
          </Box>
          <Box className="sub nowrap">{`${done} / ${all}`}</Box>
        </Box>
        <Box className="day-bar" image label={`${all} 步做好了 ${done} 步`}>
          {value.steps.map(({ step, done: one }) => (
            <Box key={step} className={one ? 'on' : ''} />
          ))}
        </Box>
      </Box>
      <FailureNote failure={tick.failure} not="没有记下" />
      <Box as="ol" className="card flush day-steps">
        {value.steps.map((one, index) => (
          <StepRow
            key={one.step}
            nth={index + 1}
            one={one}
            services={value.services}
            busy={tick.busy}
            onTick={(step, isDone) => void onTick(step, isDone)}
          />
        ))}
      </Box>
    </>
  )
}

/** The checklist of the first day, and how far it is. */
export default function FirstDayPage() {
  return (
    <StaffPage title="开通清单" place="firstDay" asks={firstDay}>
      {(post) => (
        <Box className="desk-form col g12">
          <Box as="header">
            <Box as="h1" className="h1">
              开通清单
            </Box>
            <Box className="sub">第一天照这个顺序做，一步做好再做下一步。</Box>
          </Box>
          <FirstDay key={post.assignmentId} as={post.assignmentId} />
          {!inBrowser && <Note icon="info">表格和码要在电脑上导入、打印。</Note>}
        </Box>
      )}
    </StaffPage>
  )
}
