import { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import type { OutputOf } from '@domain/kernel/contract'
import { myFeedback } from '@domain/help/contract'
import { FEEDBACK_WORDS, TOPIC_WORDS } from '@domain/help/words'
import { go } from '../../platform/places'
import { pulled } from '../../platform/pulled'
import { usePages } from '../../platform/use-pages'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { Page } from '../../ui/frame/page'
import { PagedRows } from '../../ui/paged-rows'
import { StateView } from '../../ui/state-view'
import { Tag } from '../../ui/tag'
import { stamp } from '../../ui/when'
import './mine.scss'

function FeedbackCard({ row }: { readonly row: OutputOf<typeof myFeedback>['items'][number] }) {
  const { topic, text, at, status, answer } = row
  return (
    <Box as="article" className="card col g12">
      <Box className="row apart">
        <Box className="sub">{`${TOPIC_WORDS[topic]} · ${stamp(at)}`}</Box>
        <Tag words={FEEDBACK_WORDS[status]} tone={answer ? 'pine' : 'amber'} icon={answer ? 'check' : 'clock'} />
      </Box>
      <Box>{text}</Box>
      {answer && (
        <Box className="answer col g8">
          <Box className="sub">{`${answer.unitName} ${stamp(answer.at)} 回复`}</Box>
          <Box>{answer.text}</Box>
        </Box>
      )}
    </Box>
  )
}

/** 我提过的意见, the newest first, each with its answer. */
export default function MyFeedbackPage() {
  const pages = usePages(myFeedback, {})
  usePullDownRefresh(() => void pulled(pages.refresh))
  useReachBottom(() => void pages.next())
  const some = pages.rows !== undefined && pages.rows.length > 0
  return (
    <Page title="我提过的意见" foot={some && <Button wide icon="edit" words="再写一条" onTap={() => go('feedback')} />}>
      <Box as="h1" className="h1">
        我提过的意见
      </Box>
      <PagedRows
        pages={pages}
        as="col g12"
        empty={
          <StateView picture="empty" title="还没有提过意见" say="写给社区的每一条和回复，都会留在这里。">
            <Button kind="pri" words="写一条意见" onTap={() => go('feedback')} />
          </StateView>
        }
      >
        {(row) => <FeedbackCard key={row.feedbackId} row={row} />}
      </PagedRows>
    </Page>
  )
}
