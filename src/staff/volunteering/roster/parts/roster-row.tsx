import { useState } from 'react'
import type { OutputOf } from '@domain/kernel/contract'
import { confirmPresence, excuse, type roster } from '@domain/volunteering/presence-contract'
import { answersTo } from '@domain/volunteering/questions'
import { decideSignUpMove } from '@domain/volunteering/rules'
import { THERE_STATUSES } from '@domain/volunteering/states'
import { SIGN_UP_WORDS } from '@domain/volunteering/words'
import { useAct } from '../../../../platform/use-act'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { Tag } from '../../../../ui/tag'
import { TextField } from '../../../../ui/text-field'
import { clock } from '../../../../ui/when'

export type Roster = OutputOf<typeof roster>
type Row = Roster['items'][number]
type Asking = 'excuse' | 'deny' | 'in' | 'out'

interface RosterRowProps {
  readonly row: Row
  readonly questions: Roster['questions']
  readonly as: string
  readonly onDone: () => void
}

const WAYS = { code: '扫码', offline: '离线', organiser: '代', clock: '' } as const

function timesOf({ checkedIn, checkedOut, minutes }: Row): string {
  const why = (one: Row['checkedIn']) => (one?.reason === undefined ? '' : `（${one.reason}）`)
  const came = checkedIn && `${clock(checkedIn.at)} ${WAYS[checkedIn.way]}签到${why(checkedIn)}`
  const went =
    checkedOut &&
    (checkedOut.way === 'clock'
      ? '没有签退'
      : `${clock(checkedOut.at)} ${checkedOut.way === 'organiser' ? '代' : ''}签退${why(checkedOut)}`)
  return [came, went, minutes === undefined ? undefined : `${minutes} 分钟`].filter(Boolean).join('，')
}

/** What of a row waits for the organiser's word. */
function waiting({ checkedIn, checkedOut, status }: Row): 'in' | 'out' | undefined {
  if (status !== 'serving' && status !== 'served') return undefined
  if (checkedIn?.proof === 'waiting') return 'in'
  return checkedOut?.proof === 'waiting' ? 'out' : undefined
}

/** What somebody answered to the activity's own questions. */
function Answers({ row: { answers }, questions }: Pick<RosterRowProps, 'row' | 'questions'>) {
  return (
    <Box className="col">
      {questions.map(({ questionId, question }) => {
        const given = answersTo(questionId, answers).join('、')
        return given !== '' && <Box key={questionId} className="sub">{`${question}：${given}`}</Box>
      })}
    </Box>
  )
}

const ASKED = {
  excuse: { label: '为什么没来', does: '记下请假' },
  deny: { label: '为什么不算（本人会看到）', does: '没看到人' },
  in: { label: '为什么帮他签到（本人会看到）', does: '帮他签到' },
  out: { label: '为什么帮他签退（本人会看到）', does: '帮他签退' },
} as const

/** One person of a shift: how they stand, and what the organiser can do for them. */
export function RosterRow({ row, questions, as, onDone }: RosterRowProps) {
  const { signUpId, name, status } = row
  const [asking, setAsking] = useState<Asking>()
  const [reason, setReason] = useState('')
  const sign = useAct(confirmPresence, { as })
  const spare = useAct(excuse, { as })
  const waits = waiting(row)
  const said = reason.trim()
  const done = () => {
    setAsking(undefined)
    setReason('')
    onDone()
  }
  const approve = async (kind: 'in' | 'out') => {
    if (await sign.run({ signUpId, kind, approve: true })) done()
  }
  const tell = async () => {
    const denied = { signUpId, kind: waits ?? 'in', approve: false, reason: said } as const
    const told =
      asking === 'excuse'
        ? await spare.run({ signUpId, reason: said })
        : await sign.run(asking === 'in' || asking === 'out' ? { ...denied, kind: asking, approve: true } : denied)
    if (told) done()
  }
  return (
    <Box className="cell col-cell">
      <Box className="row apart wide">
        <Box className="initial" hidden>
          {name.slice(0, 1)}
        </Box>
        <Box className="fill">
          <Box className="t">{name}</Box>
          <Box className="sub">{timesOf(row) || (status === 'confirmed' ? '还没到' : '')}</Box>
          {row.remark !== undefined && <Box className="sub">{`原因：${row.remark}`}</Box>}
          {row.absences > 0 && <Box className="sub amber">{`最近 ${row.absences} 次报了名没来`}</Box>}
        </Box>
        <Tag
          words={waits ? '等核对' : SIGN_UP_WORDS[status]}
          icon={waits ? 'clock' : THERE_STATUSES.includes(status) ? 'check' : undefined}
          tone={waits ? 'amber' : THERE_STATUSES.includes(status) ? 'pine' : 'plain'}
        />
      </Box>
      {row.answers.length > 0 && <Answers row={row} questions={questions} />}
      <FailureNote failure={sign.failure ?? spare.failure} not="没有办成" />
      {asking && (
        <Box className="col g12">
          <TextField label={ASKED[asking].label} max={100} value={reason} onChange={setReason} />
          <Box className="pair">
            <Button words="再想想" onTap={() => setAsking(undefined)} />
            <Button
              kind="pri"
              words={ASKED[asking].does}
              off={said ? undefined : '先写原因'}
              busy={(sign.busy || spare.busy) && '正在记下'}
              onTap={() => void tell()}
            />
          </Box>
        </Box>
      )}
      {!asking && (
        <Box className="row roster-acts">
          {waits && <Button small words="核对，算数" busy={sign.busy && '正在记'} onTap={() => void approve(waits)} />}
          {waits && <Button small kind="text" words="没看到人" onTap={() => setAsking('deny')} />}
          {decideSignUpMove(status, 'checkIn').ok && <Button small words="帮他签到" onTap={() => setAsking('in')} />}
          {!waits && status === 'serving' && <Button small words="帮他签退" onTap={() => setAsking('out')} />}
          {decideSignUpMove(status, 'excuse').ok && (
            <Button small kind="text" words="请假" onTap={() => setAsking('excuse')} />
          )}
        </Box>
      )}
    </Box>
  )
}
