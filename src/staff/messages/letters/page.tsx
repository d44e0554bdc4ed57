import { useState } from 'react'
import type { OutputOf } from '@domain/kernel/contract'
import { deadLetters, settleDeadLetter } from '@domain/messages/contract'
import { DEAD_LETTER_WAYS, type DeadLetterStatus } from '@domain/messages/states'
import { FAILURE_WORDS, WAY_WORDS } from '@domain/messages/words'
import { useAct } from '../../../platform/use-act'
import { usePages } from '../../../platform/use-pages'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import { Segment } from '../../../ui/segment'
import { stamp } from '../../../ui/when'
import { StaffPage } from '../../frame/staff-page'
import { WorkList } from '../../frame/work-list'
import { Facts } from '../../parts/facts'

type Letter = OutputOf<typeof deadLetters>['items'][number]

const VIEWS: ReadonlyArray<{ value: DeadLetterStatus; words: string }> = [
  { value: 'open', words: '要处理' },
  { value: 'settled', words: '处理过' },
]

interface LetterOneProps {
  readonly letter: Letter
  readonly as: string
  readonly onDone: () => void
}

function LetterOne({ letter, as, onDone }: LetterOneProps) {
  const act = useAct(settleDeadLetter, { as })
  const settle = async (way: (typeof DEAD_LETTER_WAYS)[number]) => {
    if (await act.run({ deadLetterId: letter.deadLetterId, way })) onDone()
  }
  return (
    <Box className="col g12">
      <Facts
        rows={[
          ['给谁', letter.personName],
          ['单位', letter.unitName],
          ['什么消息', letter.title],
          ['为什么没到', FAILURE_WORDS[letter.failure]],
          ['试了', `${letter.attempts} 次`],
          ['时间', stamp(letter.at)],
          ['怎么处理的', letter.way && WAY_WORDS[letter.way]],
        ]}
      />
      <FailureNote failure={act.failure} not="没有记下" />
      {letter.status === 'open' && (
        <Box className="col g8">
          {DEAD_LETTER_WAYS.map((way) => (
            <Button
              key={way}
              kind={way === 'told_in_person' ? 'pri' : 'sec2'}
              words={WAY_WORDS[way]}
              busy={act.busy && '正在记下'}
              onTap={() => void settle(way)}
            />
          ))}
        </Box>
      )}
    </Box>
  )
}

function Letters({ as }: { readonly as: string }) {
  const [status, setStatus] = useState<DeadLetterStatus>('open')
  const pages = usePages(deadLetters, { status }, { as })
  return (
    <WorkList
      title="没送到的消息"
      pages={pages}
      idOf={({ deadLetterId }) => deadLetterId}
      columns={[
        { title: '给谁', cell: ({ personName }) => personName },
        { title: '什么消息', cell: ({ title }) => title },
        { title: '为什么没到', cell: ({ failure }) => FAILURE_WORDS[failure] },
        { title: '时间', cell: ({ at }) => stamp(at) },
      ]}
      line={({ personName, title, failure }) => ({ title: personName, sub: `${title} · ${FAILURE_WORDS[failure]}` })}
      empty={status === 'open' ? '消息都送到了，没有要处理的。' : '还没有处理过的。'}
      views={<Segment label="看哪些" choices={VIEWS} chosen={status} onChoose={setStatus} />}
    >
      {(row, done) => <LetterOne letter={row} as={as} onDone={done} />}
    </WorkList>
  )
}

/** Messages that did not reach people here, and how they were told instead. */
export default function LettersPage() {
  return (
    <StaffPage title="没送到的消息" place="deadLetters" asks={deadLetters}>
      {(post) => <Letters key={post.assignmentId} as={post.assignmentId} />}
    </StaffPage>
  )
}
