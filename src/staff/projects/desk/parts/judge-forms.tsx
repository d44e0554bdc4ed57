import { useState } from 'react'
import { vote, archive, decideChange, review } from '@domain/projects/check-contract'
import type { Choice } from '@domain/projects/council'
import { publicise, screen } from '@domain/projects/desk-contract'
import type { RefusalList } from '@domain/projects/schemas'
import { REFUSAL_LIST_WORDS } from '@domain/projects/words'
import { useAct } from '../../../../platform/use-act'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { Note } from '../../../../ui/note'
import { Pick } from '../../../../ui/pick'
import { SelectField } from '../../../../ui/select-field'
import { TextField } from '../../../../ui/text-field'
import { Verdict } from '../../../parts/verdict'
import type { FormProps } from './task'

const LISTS = Object.entries(REFUSAL_LIST_WORDS).map(([value, words]) => ({ value: value as RefusalList, words }))

/** Against the lists: a no names its list, its reason and where one can turn. */
export function ScreenForm({ project: { projectId }, as, onDone }: FormProps) {
  const [list, setList] = useState<RefusalList>('negative')
  const [suggestion, setSuggestion] = useState('')
  const act = useAct(screen, { as })
  const decide = async (qualified: boolean, reason?: string) => {
    const no = qualified ? {} : { list, ...(suggestion.trim() === '' ? {} : { suggestion: suggestion.trim() }) }
    const why = reason === undefined ? {} : { reason }
    if (await act.run({ projectId, qualified, ...no, ...why })) onDone()
  }
  return (
    <Verdict
      yes="通过"
      no="不通过"
      reads="大家都"
      asks={
        <>
          <SelectField label="属于哪一条" choices={LISTS} value={list} onChange={setList} />
          <TextField label="可以建议他怎么办（大家都看得到）" max={200} value={suggestion} onChange={setSuggestion} />
        </>
      }
      busy={act.busy}
      failure={act.failure}
      onYes={() => void decide(true)}
      onNo={(reason) => void decide(false, reason)}
    />
  )
}

const CHOICES: ReadonlyArray<readonly [Choice, string]> = [
  ['yes', '同意'],
  ['no', '不同意'],
  ['abstain', '弃权'],
]

/** A ballot: chosen, then cast once. */
export function VoteForm({ project: { projectId }, as, onDone }: FormProps) {
  const [choice, setChoice] = useState<Choice>()
  const act = useAct(vote, { as })
  const cast = async () => {
    if (choice !== undefined && (await act.run({ projectId, choice }))) onDone()
  }
  return (
    <Box className="col g12">
      <Box className="col g8" label="怎么投" group>
        {CHOICES.map(([value, words]) => (
          <Pick key={value} title={words} chosen={choice === value} onTap={() => setChoice(value)} />
        ))}
      </Box>
      <Note icon="lock">不记名。只记您投过，谁投了什么没有人能查，您自己也查不到。投了不能改。</Note>
      <FailureNote failure={act.failure} not="没有投上" />
      <Button
        kind="pri"
        wide
        words="投票"
        off={choice === undefined ? '先选一项' : undefined}
        busy={act.busy && '正在投'}
        onTap={() => void cast()}
      />
    </Box>
  )
}

export function ReviewForm({ project: { projectId }, as, onDone }: FormProps) {
  const act = useAct(review, { as })
  const decide = async (approve: boolean, reason?: string) => {
    if (await act.run({ projectId, approve, ...(reason === undefined ? {} : { reason }) })) onDone()
  }
  return (
    <Verdict
      yes="批准，去公示"
      no="退回改预算"
      reads="大家都"
      busy={act.busy}
      failure={act.failure}
      onYes={() => void decide(true)}
      onNo={(reason) => void decide(false, reason)}
    />
  )
}

export function ChangeDecisionForm({ project: { projectId }, as, onDone }: FormProps) {
  const act = useAct(decideChange, { as })
  const decide = async (approve: boolean, reason?: string) => {
    if (await act.run({ projectId, approve, ...(reason === undefined ? {} : { reason }) })) onDone()
  }
  return (
    <Verdict
      yes="同意变更"
      no="不同意"
      reads="大家都"
      busy={act.busy}
      failure={act.failure}
      onYes={() => void decide(true)}
      onNo={(reason) => void decide(false, reason)}
    />
  )
}

export function PublicityForm({ project: { projectId }, as, onDone }: FormProps) {
  const act = useAct(publicise, { as })
  const post = async () => {
    if (await act.run({ projectId })) onDone()
  }
  return (
    <Box className="col g12">
      <Box className="sub">公示从明天算起。有意见没答复完，公示不会结束。</Box>
      <FailureNote failure={act.failure} not="没有公示" />
      <Button kind="pri" wide words="开始公示" busy={act.busy && '正在公示'} onTap={() => void post()} />
    </Box>
  )
}

/** Filed away, as an example where it was one of the best. */
export function ArchiveForm({ project: { projectId, grade }, as, onDone }: FormProps) {
  const act = useAct(archive, { as })
  const file = async (brand: boolean) => {
    if (await act.run({ projectId, brand })) onDone()
  }
  return (
    <Box className="col g12">
      <FailureNote failure={act.failure} not="没有归档" />
      <Box className="pair">
        <Button words="归档" busy={act.busy && '正在归档'} onTap={() => void file(false)} />
        <Button
          kind="pri"
          words="评为品牌项目"
          off={grade === 'excellent' ? undefined : '优才能评'}
          busy={act.busy && '正在归档'}
          onTap={() => void file(true)}
        />
      </Box>
    </Box>
  )
}
