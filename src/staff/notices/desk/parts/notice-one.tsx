import { monthDay, stamp } from '../../../../ui/when'
import { NOTICE_DEED_WORDS, NOTICE_KIND_WORDS, NOTICE_WORDS } from '@domain/notices/words'
import type { ActingPost } from '../../../../platform/session'
import { Box } from '../../../../ui/box'
import { PhotoRow } from '../../../../ui/photo-row'
import { Timeline, type TimelineStep } from '../../../../ui/timeline'
import { Facts } from '../../../parts/facts'
import type { Notice } from './notice'
import { NoticeDeeds } from './notice-deeds'

interface NoticeOneProps {
  readonly notice: Notice
  readonly post: ActingPost
  readonly onDone: () => void
}

/** Who did what with it; the next hand where a decision waits for one. */
function stepsOf({ hands, status, decision }: Notice): TimelineStep[] {
  const done = hands.map(({ did, name, at, said }): TimelineStep => {
    return { state: 'done', title: `${NOTICE_DEED_WORDS[did]}：${name}`, when: stamp(at), sub: said }
  })
  if (status !== 'draft' || done.length === 0) return done
  const waits = decision && !decision.confirmed ? '监督委员核对' : '公布'
  return [...done, { state: 'now', title: waits }]
}

function Minutes({ notice: { decision }, as }: { readonly notice: Notice; readonly as: string }) {
  if (!decision) return null
  const { heldOn, votesFor, votesAgainst, votesAbstained, minutesFile, confirmed } = decision
  return (
    <Box className="col g8">
      <Facts
        rows={[
          ['开会', monthDay(heldOn)],
          ['票数', `同意 ${votesFor}，反对 ${votesAgainst}，弃权 ${votesAbstained}`],
          ['核对', confirmed ? '监督委员确认过' : '还没有'],
        ]}
      />
      <Box className="t">会议记录</Box>
      <PhotoRow fileIds={[minutesFile]} as={as} />
    </Box>
  )
}

/** One notice; once posted nothing in it changes, a correction is a new one. */
export function NoticeOne({ notice, post, onDone }: NoticeOneProps) {
  const as = post.assignmentId
  const { status, kind, objections, openObjections } = notice
  const steps = stepsOf(notice)
  return (
    <Box className="col g12">
      <Facts
        rows={[
          ['种类', NOTICE_KIND_WORDS[kind]],
          ['状态', NOTICE_WORDS[status]],
          ['公布多久', `公布第二天起 ${notice.days} 天`],
          ['公布', notice.postedAt && stamp(notice.postedAt)],
          ['到', notice.endsAt && stamp(notice.endsAt)],
          ['意见', kind === 'publicity' ? `${objections} 条，等答复 ${openObjections} 条` : undefined],
          ['名单', notice.names.join('、')],
        ]}
      />
      <Box as="h2" className="h2">
        {notice.title}
      </Box>
      {notice.body.split('\n').map((line, index) => (
        <Box key={index}>{line}</Box>
      ))}
      {notice.photos && <PhotoRow fileIds={notice.photos} as={as} />}
      <Minutes notice={notice} as={as} />
      <NoticeDeeds notice={notice} post={post} onDone={onDone} />
      {steps.length > 0 && <Timeline steps={steps} />}
    </Box>
  )
}
