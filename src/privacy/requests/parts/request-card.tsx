import { shanghaiDate } from '@domain/kernel/calendar'
import { withdrawRequest } from '@domain/privacy/request-contract'
import { isOpenRequest } from '@domain/privacy/rules'
import type { RequestStatus } from '@domain/privacy/states'
import { REQUEST_KIND_WORDS, REQUEST_WORDS } from '@domain/privacy/words'
import { serverNow } from '../../../platform/clock'
import { useAct } from '../../../platform/use-act'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import { monthWords } from '../../../ui/month-field'
import { Tag, type Tone } from '../../../ui/tag'
import { Timeline, type TimelineStep } from '../../../ui/timeline'
import { dayWord, monthDay, stamp } from '../../../ui/when'
import type { OwnRequest } from '../../parts/own-request'

const TONES: Partial<Record<RequestStatus, Tone>> = { done: 'pine', refused: 'red', closed: 'red', withdrawn: 'plain' }

function asked({ kind, birthMonth, wish }: OwnRequest): string {
  const what = kind === 'correct' && birthMonth ? `改成${monthWords(birthMonth)}` : ''
  return [what, wish].filter(Boolean).join('。')
}

const answered = (status: RequestStatus) => status === 'refused' || status === 'closed' || status === 'appealed'

function stepsOf(request: OwnRequest): TimelineStep[] {
  const { status, submittedAt, dueAt, doneAt, reason, appeal } = request
  const steps: TimelineStep[] = [{ state: 'done', title: '您申请了', when: stamp(submittedAt), sub: asked(request) }]
  if (answered(status))
    steps.push({
      state: status === 'refused' ? 'now' : 'done',
      title: '没有通过',
      sub: status === 'closed' ? undefined : reason,
    })
  if (appeal) steps.push({ state: 'done', title: '您请另一个人复核', sub: appeal })
  if (status === 'closed') steps.push({ state: 'done', title: '复核了，还是没有通过', sub: reason })
  if (status === 'withdrawn') steps.push({ state: 'done', title: '您不申请了' })
  if (status === 'done')
    steps.push({ state: 'done', title: '办好了', ...(doneAt === undefined ? {} : { when: stamp(doneAt) }) })
  if (isOpenRequest(status)) {
    const late = dueAt <= serverNow()
    const day = late ? monthDay(shanghaiDate(dueAt - 1)) : dayWord(dueAt - 1, serverNow())
    const sub = late ? `说好${day}前答复，已经晚了。可以打社区电话催。` : `${day}前答复您`
    steps.push({ state: 'now', title: REQUEST_WORDS[status], ...(status === 'submitted' ? { sub } : {}) })
  }
  return steps
}

interface RequestCardProps {
  readonly request: OwnRequest
  readonly onAppeal: () => void
  readonly onChanged: () => void
}

/** One request: what was asked, where it is, what was answered, and the way on. */
export function RequestCard({ request, onAppeal, onChanged }: RequestCardProps) {
  const { kind, status, privacyRequestId } = request
  const act = useAct(withdrawRequest)
  const takeBack = async () => {
    if (await act.run({ privacyRequestId })) onChanged()
  }
  return (
    <Box as="section" className="card col g12" label={REQUEST_KIND_WORDS[kind]}>
      <Box className="row apart">
        <Box as="h2" className="h2">
          {REQUEST_KIND_WORDS[kind]}
        </Box>
        <Tag words={REQUEST_WORDS[status]} tone={TONES[status] ?? 'amber'} />
      </Box>
      <Timeline steps={stepsOf(request)} />
      <FailureNote failure={act.failure} not="还在申请" />
      {(status === 'submitted' || status === 'appealed') && (
        <Button words="不申请了" busy={act.busy && '正在撤回'} onTap={() => void takeBack()} />
      )}
      {status === 'refused' && <Button words="不服，请另一个人复核" onTap={onAppeal} />}
      {status === 'closed' && <Box className="sub">还不服，可以拨 12345，或者向网信部门投诉，也可以到法院起诉。</Box>}
    </Box>
  )
}
