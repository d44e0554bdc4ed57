import { useState } from 'react'
import type { Contract, InputFor } from '@domain/kernel/contract'
import { shanghaiDate } from '@domain/kernel/calendar'
import { rectify, terminate } from '@domain/projects/check-contract'
import { carryOver, commit, shortlist, start } from '@domain/projects/desk-contract'
import { serverNow } from '../../../../platform/clock'
import { useAct } from '../../../../platform/use-act'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { Note } from '../../../../ui/note'
import { SelectField } from '../../../../ui/select-field'
import { Said } from '../../../parts/said'
import type { FormProps } from './task'

interface Sentence<C extends Contract> {
  readonly contract: C
  readonly label: string
  readonly words: string
  readonly max?: number
  /** What cannot be undone. */
  readonly warns?: string
  readonly inputOf: (projectId: string, text: string) => Omit<InputFor<C>, 'requestId'>
}

/** A step that is one sentence and a button. */
function sentenceForm<C extends Contract>({ contract, label, words, max = 300, warns, inputOf }: Sentence<C>) {
  return function SentenceForm({ project, as, onDone }: FormProps) {
    const act = useAct(contract, { as })
    const send = async (text: string) => {
      if (await act.run(inputOf(project.projectId, text))) onDone()
    }
    return (
      <Box className="col g12">
        {warns && (
          <Note icon="alert" tone="amber">
            {warns}
          </Note>
        )}
        <Said
          label={label}
          words={words}
          max={max}
          busy={act.busy}
          failure={act.failure}
          onSay={(text) => void send(text)}
        />
      </Box>
    )
  }
}

export const StartForm = sentenceForm({
  ...{ contract: start, label: '谁来做（大家都看得到）', words: '开工', max: 40 },
  inputOf: (projectId, contractor) => ({ projectId, contractor }),
})

export const RectifyForm = sentenceForm({
  ...{ contract: rectify, label: '哪里要整改（大家都看得到）', words: '不通过，整改' },
  inputOf: (projectId, reason) => ({ projectId, reason }),
})

export const CarryOverForm = sentenceForm({
  ...{ contract: carryOver, label: '为什么没办完（大家都看得到）', words: '转到下一年' },
  warns: '只能转一次，转了以后写在两年的承诺里。',
  inputOf: (projectId, reason) => ({ projectId, reason }),
})

export const TerminateForm = sentenceForm({
  ...{ contract: terminate, label: '为什么终止（大家都看得到）', words: '终止项目' },
  warns: '终止了不能再恢复，没有花的钱退回社区发展基金。',
  inputOf: (projectId, reason) => ({ projectId, reason }),
})

export const EmergencyForm = sentenceForm({
  ...{ contract: shortlist, label: '什么紧急情况（大家都看得到）', words: '不经表决，直接做预算', max: 200 },
  warns: '只有等不及开会的险情才这样办，理由会一直写在项目页上。',
  inputOf: (projectId, emergency) => ({ projectId, emergency }),
})

/** 年初公开承诺: for which year, and in which words. */
export function CommitForm({ project, as, onDone }: FormProps) {
  const thisYear = Number(shanghaiDate(serverNow()).slice(0, 4))
  // Its term is the last day of promising: of this year, or once that is over of the next one.
  const next = project.dueAt === undefined ? thisYear : Number(shanghaiDate(project.dueAt - 1).slice(0, 4))
  const [year, setYear] = useState(String(Math.max(thisYear, Math.min(next, thisYear + 1))))
  const act = useAct(commit, { as })
  const send = async (promise: string) => {
    if (await act.run({ projectId: project.projectId, year: Number(year), promise })) onDone()
  }
  const years = [thisYear, thisYear + 1].map((each) => ({ value: String(each), words: `${each} 年` }))
  return (
    <Box className="col g12">
      <SelectField label="承诺哪一年办好" choices={years} value={year} onChange={setYear} />
      <Said
        label="怎么承诺（大家都看得到）"
        words="公开承诺"
        max={300}
        busy={act.busy}
        failure={act.failure}
        onSay={(text) => void send(text)}
      />
    </Box>
  )
}

/** Puts it to the council. */
export function VoteOpeningForm({ project, as, onDone }: FormProps) {
  const act = useAct(shortlist, { as })
  const open = async () => {
    if (await act.run({ projectId: project.projectId })) onDone()
  }
  return (
    <Box className="col g12">
      <Box className="sub">议事会成员会在工作台看到，不记名投票。提出的人自己不投。到期或者都投完了自动算票。</Box>
      <FailureNote failure={act.failure} not="没有交上去" />
      <Button kind="pri" wide words="交议事会表决" busy={act.busy && '正在交'} onTap={() => void open()} />
    </Box>
  )
}
