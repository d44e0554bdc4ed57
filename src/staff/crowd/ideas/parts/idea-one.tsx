import { useState } from 'react'
import { adoptIdea, type listIdeas } from '@domain/crowd/idea-contract'
import { IDEA_KINDS } from '@domain/crowd/schemas'
import { IDEA_KIND_WORDS } from '@domain/crowd/words'
import type { OutputOf } from '@domain/kernel/contract'
import { useAct } from '../../../../platform/use-act'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { SelectField } from '../../../../ui/select-field'
import { TextField } from '../../../../ui/text-field'

interface IdeaOneProps {
  readonly idea: OutputOf<typeof listIdeas>['items'][number]
  readonly as: string
  readonly onDone: () => void
}

const KINDS = IDEA_KINDS.map((value) => ({ value, words: IDEA_KIND_WORDS[value] }))

/** An idea and its answer: a project, or why not. */
export function IdeaOne({ idea, as, onDone }: IdeaOneProps) {
  const { ideaId, title, text, authorName, supports, status } = idea
  const [kind, setKind] = useState<(typeof IDEA_KINDS)[number]>('community_building')
  const [answer, setAnswer] = useState('')
  const act = useAct(adoptIdea, { as })
  const said = answer.trim()
  const decide = async (decision: 'adopt' | 'decline' | 'publish') => {
    const more = { ...(decision === 'adopt' ? { kind } : {}), ...(said === '' ? {} : { answer: said }) }
    if (await act.run({ ideaId, decision, ...more })) onDone()
  }
  return (
    <Box className="col g12">
      <Box as="h2" className="h2">
        {title}
      </Box>
      <Box>{text}</Box>
      <Box className="sub">{`${authorName}提的 · ${supports} 人支持`}</Box>
      <TextField tall label="答复（提的人会看到）" max={200} value={answer} onChange={setAnswer} />
      {status !== 'submitted' && <SelectField label="哪一类项目" choices={KINDS} value={kind} onChange={setKind} />}
      <FailureNote failure={act.failure} not="没有答复" />
      <Box className="pair">
        <Button
          words="这次不采纳"
          off={said ? undefined : '不采纳要写原因'}
          busy={act.busy && '正在答复'}
          onTap={() => void decide('decline')}
        />
        {status === 'submitted' ? (
          <Button kind="pri" words="可以公开" busy={act.busy && '正在记下'} onTap={() => void decide('publish')} />
        ) : (
          <Button kind="pri" words="采纳成项目" busy={act.busy && '正在采纳'} onTap={() => void decide('adopt')} />
        )}
      </Box>
    </Box>
  )
}
