import { useState } from 'react'
import { score } from '@domain/fund/call-contract'
import { SCORE_WORDS } from '@domain/fund/words'
import { useAct } from '../../../../platform/use-act'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { Note } from '../../../../ui/note'
import { TextField } from '../../../../ui/text-field'
import { Said } from '../../../parts/said'
import type { JudgeProps } from './application'

type Part = keyof typeof SCORE_WORDS

const PARTS = Object.keys(SCORE_WORDS) as Part[]

/** Four parts, together a hundred; who is tied to the applicant stands aside instead. */
export function ScoreForm({ application: { applicationId, mine }, as, onDone }: JudgeProps) {
  const [texts, setTexts] = useState<Record<Part, string>>({ need: '', plan: '', team: '', budget: '' })
  const [aside, setAside] = useState(false)
  const act = useAct(score, { as })
  if (mine)
    return (
      <Note icon="check" tone="pine">
        {mine.conflict === undefined ? `您打了 ${mine.total ?? 0} 分` : `您回避了：${mine.conflict}`}
      </Note>
    )
  const fits = (part: Part) => /^\d{1,2}$/.test(texts[part]) && Number(texts[part]) <= SCORE_WORDS[part][1]
  const total = PARTS.reduce((sum, part) => sum + (fits(part) ? Number(texts[part]) : 0), 0)
  const give = async () => {
    const parts = {
      need: Number(texts.need),
      plan: Number(texts.plan),
      team: Number(texts.team),
      budget: Number(texts.budget),
    }
    if (await act.run({ applicationId, parts })) onDone()
  }
  const declare = async (conflict: string) => {
    if (await act.run({ applicationId, conflict })) onDone()
  }
  if (aside)
    return (
      <Box className="col g12">
        <Said
          label="和申报的单位有什么关系"
          words="回避，不打分"
          max={100}
          busy={act.busy}
          failure={act.failure}
          onSay={(conflict) => void declare(conflict)}
        />
        <Button kind="text" words="没有关系，我来打分" onTap={() => setAside(false)} />
      </Box>
    )
  return (
    <Box className="col g12">
      {PARTS.map((part) => (
        <TextField
          key={part}
          kind="number"
          label={`${SCORE_WORDS[part][0]}（最多 ${SCORE_WORDS[part][1]}）`}
          max={2}
          value={texts[part]}
          wrong={texts[part] !== '' && !fits(part) ? `0 到 ${SCORE_WORDS[part][1]} 分` : undefined}
          onChange={(next) => setTexts({ ...texts, [part]: next })}
        />
      ))}
      <FailureNote failure={act.failure} not="没有记分" />
      <Button
        kind="pri"
        wide
        words={`打 ${total} 分`}
        off={PARTS.every(fits) ? undefined : '四项都要打'}
        busy={act.busy && '正在记'}
        onTap={() => void give()}
      />
      <Button kind="text" words="我和他们有关系，要回避" onTap={() => setAside(true)} />
    </Box>
  )
}
