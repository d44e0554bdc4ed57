import { useState } from 'react'
import type { OutputOf } from '@domain/kernel/contract'
import { answerFeedback, feedbackDesk } from '@domain/help/contract'
import type { FeedbackStatus } from '@domain/help/states'
import { TOPIC_WORDS } from '@domain/help/words'
import { useAct } from '../../../platform/use-act'
import { usePages } from '../../../platform/use-pages'
import { Box } from '../../../ui/box'
import { Note } from '../../../ui/note'
import { Segment } from '../../../ui/segment'
import { stamp } from '../../../ui/when'
import { StaffPage } from '../../frame/staff-page'
import { WorkList } from '../../frame/work-list'
import { Facts } from '../../parts/facts'
import { Said } from '../../parts/said'

const VIEWS: ReadonlyArray<{ value: FeedbackStatus; words: string }> = [
  { value: 'waiting', words: '等回复' },
  { value: 'answered', words: '回复过' },
]

interface FeedbackOneProps {
  readonly row: OutputOf<typeof feedbackDesk>['items'][number]
  readonly as: string
  readonly onDone: () => void
}

function FeedbackOne({ row, as, onDone }: FeedbackOneProps) {
  const act = useAct(answerFeedback, { as })
  const answer = async (text: string) => {
    if (await act.run({ feedbackId: row.feedbackId, text })) onDone()
  }
  return (
    <Box className="col g12">
      <Facts
        rows={[
          ['谁写的', row.writerName],
          ['说什么', TOPIC_WORDS[row.topic]],
          ['时间', stamp(row.at)],
        ]}
      />
      {row.offensive && (
        <Note icon="alert" tone="amber">
          机器觉得里面有不合适的话，请自己判断。
        </Note>
      )}
      <Box>{row.text}</Box>
      {row.answer ? (
        <Facts
          rows={[
            ['回复', row.answer.text],
            ['谁回的', `${row.answer.unitName}，${stamp(row.answer.at)}`],
          ]}
        />
      ) : (
        <Said
          label="回复（对方会收到）"
          words="回复"
          max={500}
          busy={act.busy}
          failure={act.failure}
          onSay={(text) => void answer(text)}
        />
      )}
    </Box>
  )
}

function Feedback({ as }: { readonly as: string }) {
  const [status, setStatus] = useState<FeedbackStatus>('waiting')
  const pages = usePages(feedbackDesk, { status }, { as })
  return (
    <WorkList
      title="居民反馈"
      pages={pages}
      idOf={({ feedbackId }) => feedbackId}
      columns={[
        { title: '写了什么', cell: ({ text }) => text },
        { title: '谁', cell: ({ writerName }) => writerName },
        { title: '说什么', cell: ({ topic }) => TOPIC_WORDS[topic] },
        { title: '时间', cell: ({ at }) => stamp(at) },
      ]}
      line={({ writerName, text, topic }) => ({ title: writerName, sub: text, tag: TOPIC_WORDS[topic] })}
      empty={status === 'waiting' ? '没有等回复的。' : '还没有回复过的。'}
      views={<Segment label="看哪些" choices={VIEWS} chosen={status} onChoose={setStatus} />}
    >
      {(row, done) => <FeedbackOne row={row} as={as} onDone={done} />}
    </WorkList>
  )
}

/** What people wrote about the product and the desk. */
export default function FeedbackPage() {
  return (
    <StaffPage title="居民反馈" place="feedbackDesk" asks={feedbackDesk}>
      {(post) => <Feedback key={post.assignmentId} as={post.assignmentId} />}
    </StaffPage>
  )
}
