import { useState } from 'react'
import { mySignUps, signUp } from '@domain/volunteering/contract'
import { decideAnswers } from '@domain/volunteering/rules'
import { serverNow } from '../../../platform/clock'
import { needsConsent, Refused } from '../../../platform/failures'
import { useCare } from '../../../platform/mode'
import { go } from '../../../platform/places'
import { useAct } from '../../../platform/use-act'
import { useAnswer } from '../../../platform/use-answer'
import { useSubscribe } from '../../../platform/use-subscribe'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { ConsentSheet } from '../../../ui/consent-sheet'
import { FailureNote } from '../../../ui/failure-note'
import { Note } from '../../../ui/note'
import { SelectField } from '../../../ui/select-field'
import { Sheet } from '../../../ui/sheet'
import { SwitchRow } from '../../../ui/switch-row'
import { TextField } from '../../../ui/text-field'
import { moment, span } from '../../../ui/when'
import type { Shift } from '../../../ui/shift/standing'
import type { Activity } from './activity'

interface JoinSheetProps {
  readonly activity: Activity
  readonly shift: Shift
  readonly onClose: () => void
  readonly onDone: () => void
}

type Given = Readonly<Record<string, string>>

interface QuestionFieldProps {
  readonly question: Activity['questions'][number]
  readonly value: string
  readonly onChange: (value: string) => void
}

function QuestionField({ question: { question, kind, options, required }, value, onChange }: QuestionFieldProps) {
  const label = required ? question : `${question}（可以不填）`
  if (kind === 'text') return <TextField label={label} max={200} value={value} onChange={onChange} />
  const choices = [{ value: '', words: '请选' }, ...options.map((one) => ({ value: one, words: one }))]
  return <SelectField label={label} choices={choices} value={value} onChange={onChange} />
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
  const act = useAct(signUp)
  const subscribe = useSubscribe('shiftPromoted')
  const [read, setRead] = useState(false)
  const [given, setGiven] = useState<Given>({})
  const answers = Object.entries(given)
    .map(([questionId, answer]) => ({ questionId, answer: answer.trim() }))
    .filter(({ answer }) => answer !== '')
  const lacks = !read ? '先看风险告知' : decideAnswers(activity.questions, answers).ok ? undefined : '先答完问题'
  const full = shift.taken >= shift.capacity || shift.queued
  const join = async () => {
    await subscribe()
    const { riskNoticeVersion } = activity
    if (await act.run({ shiftId: shift.shiftId, riskNoticeVersion, answers })) onDone()
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
      {activity.questions.map((question) => (
        <QuestionField
          key={question.questionId}
          question={question}
          value={given[question.questionId] ?? ''}
          onChange={(answer) => setGiven({ ...given, [question.questionId]: answer })}
        />
      ))}
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
