import { useState } from 'react'
import { mySignUps, signUp } from '@domain/volunteering/contract'
import { decideAnswers } from '@domain/volunteering/questions'
import type { Answer } from '@domain/volunteering/schemas'
import { serverNow } from '../../../platform/clock'
import { needsConsent, Refused, type Failure } from '../../../platform/failures'
import { useCare } from '../../../platform/mode'
import { go } from '../../../platform/places'
import { useAct } from '../../../platform/use-act'
import { useAnswer } from '../../../platform/use-answer'
import { useDraft } from '../../../platform/use-draft'
import { useSubscribe } from '../../../platform/use-subscribe'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { ConsentSheet } from '../../../ui/consent-sheet'
import { FailureNote } from '../../../ui/failure-note'
import { Note } from '../../../ui/note'
import { Sheet } from '../../../ui/sheet'
import { QuestionForm, type Given } from '../../../ui/shift/question-form'
import { SwitchRow } from '../../../ui/switch-row'
import { moment, span } from '../../../ui/when'
import type { Shift } from '../../../ui/shift/standing'
import type { Activity } from './activity'

interface JoinSheetProps {
  readonly activity: Activity
  readonly shift: Shift
  readonly onClose: () => void
  readonly onDone: () => void
}

const NOTHING_GIVEN: { readonly given: Given } = { given: {} }

/** Everything answered, without blanks. */
function answersOf({ questions }: Activity, given: Given): Answer[] {
  return questions.flatMap(({ questionId }) =>
    (given[questionId] ?? [])
      .map((answer) => ({ questionId, answer: answer.trim() }))
      .filter(({ answer }) => answer !== ''),
  )
}

/** Which question stands in the way, by its number where there are several. */
function unanswered({ questions }: Activity, answers: readonly Answer[]): string | undefined {
  const first = questions.findIndex((one) => !decideAnswers([one], answers).ok)
  if (first < 0) return undefined
  return questions.length === 1 ? '先答问题' : `先答第 ${first + 1} 题`
}

/** Ids of the questions that the cloud found unanswered. */
function refusedOf(failure: Failure | undefined): readonly string[] {
  if (!(failure instanceof Refused) || !failure.details || !('missing' in failure.details)) return []
  const { missing } = failure.details
  return Array.isArray(missing) ? missing.map(String) : []
}

/** Another shift at the same time that one goes to or waits for: nobody serves at two places. */
function Elsewhere({ shift: { shiftId, startsAt, endsAt } }: Pick<JoinSheetProps, 'shift'>) {
  const { value } = useAnswer(mySignUps, { limit: 50 }, { keep: true })
  const other = value?.items.find(
    (mine) => mine.shiftId !== shiftId && mine.startsAt < endsAt && startsAt < mine.endsAt,
  )
  if (!other) return null
  return (
    <Note icon="alert" tone="amber">
      {`这个时间您还报了“${other.title}”（${span(other.startsAt, other.endsAt, serverNow())}），只能去一场。`}
    </Note>
  )
}

/** The risks to be read, the activity's own questions, and the one button. */
export function JoinSheet({ activity, shift, onClose, onDone }: JoinSheetProps) {
  const care = useCare()
  const { fields, change, requestId, done } = useDraft(`join-${shift.shiftId}`, NOTHING_GIVEN)
  const act = useAct(signUp, { requestId })
  const subscribe = useSubscribe('shiftPromoted')
  const [read, setRead] = useState(false)
  const { given } = fields
  const answers = answersOf(activity, given)
  const lacks = read ? unanswered(activity, answers) : '先看风险告知'
  const full = shift.taken >= shift.capacity || shift.queued
  const join = async () => {
    await subscribe()
    const { riskNoticeVersion } = activity
    if (await act.run({ shiftId: shift.shiftId, riskNoticeVersion, answers })) {
      done()
      onDone()
    }
  }
  const code = act.failure instanceof Refused ? act.failure.code : undefined
  if (needsConsent(act.failure))
    return <ConsentSheet purpose="volunteering" onClose={act.clear} onAgreed={() => void join()} />
  return (
    <Sheet title={`${full ? '候补' : '报名'} ${moment(shift.startsAt, serverNow(), care)}`} onClose={onClose}>
      {full && <Box>名额满了。先排候补，有人退出按先后补上，并告诉您。</Box>}
      <Elsewhere shift={shift} />
      <Box className="risk">
        <Box className="t b">风险告知</Box>
        <Box>{activity.riskNotice}</Box>
      </Box>
      <SwitchRow icon="eye" title="我看过风险告知，会注意安全" on={read} onChange={setRead} />
      {activity.questions.length > 0 && (
        <QuestionForm
          questions={activity.questions}
          given={given}
          refused={refusedOf(act.failure)}
          onChange={(next) => change({ given: next })}
        />
      )}
      <FailureNote failure={act.failure} not="没有报上名" />
      {code === 'GUARDIAN_CONSENT_REQUIRED' && <Button words="请家长同意" onTap={() => go('guardian')} />}
      {code === 'AGE_UNKNOWN' && <Button words="去填出生年月" onTap={() => go('profile')} />}
      <Box className="pair">
        <Button words="再想想" onTap={onClose} />
        <Button
          kind="pri"
          words={full ? '排候补' : '报名'}
          off={lacks}
          busy={act.busy && '正在报名'}
          onTap={() => void join()}
        />
      </Box>
    </Sheet>
  )
}
