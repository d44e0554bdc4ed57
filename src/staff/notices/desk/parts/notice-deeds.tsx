import { useState } from 'react'
import { archive, confirmDecision, discard, draft, publish } from '@domain/notices/contract'
import { decideDiscard, noticeAfter } from '@domain/notices/rules'
import { go } from '../../../../platform/places'
import type { ActingPost } from '../../../../platform/session'
import { useAct } from '../../../../platform/use-act'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { Note } from '../../../../ui/note'
import { longDay } from '../../../../ui/when'
import { Said } from '../../../parts/said'
import { Sure } from '../../../parts/sure'
import { useMay } from '../../../frame/use-may'
import type { Notice } from './notice'

interface DeedsProps {
  readonly notice: Notice
  readonly post: ActingPost
  readonly onDone: () => void
}

type Deed = 'confirm' | 'publish' | 'discard'

function Confirm({ notice, post, onDone, onClose }: DeedsProps & { readonly onClose: () => void }) {
  const act = useAct(confirmDecision, { as: post.assignmentId })
  const confirm = async () => {
    if (await act.run({ noticeId: notice.noticeId })) onDone()
  }
  if (!notice.decision) return null
  const { heldOn, votesFor, votesAgainst, votesAbstained } = notice.decision
  return (
    <Sure words="一致，确认" busy={act.busy} failure={act.failure} onSure={() => void confirm()} onClose={onClose}>
      {`会议记录上是${longDay(heldOn)}开会，同意 ${votesFor}、反对 ${votesAgainst}、弃权 ${votesAbstained}，都有签字？确认以后由您负责，不能收回。`}
    </Sure>
  )
}

function Publish({ notice, post, onDone, onClose }: DeedsProps & { readonly onClose: () => void }) {
  const act = useAct(publish, { as: post.assignmentId })
  const publishIt = async () => {
    if (await act.run({ noticeId: notice.noticeId })) onDone()
  }
  return (
    <Sure words="公布" busy={act.busy} failure={act.failure} onSure={() => void publishIt()} onClose={onClose}>
      {`公布以后一个字也不能改，大家都看得到，从明天算 ${notice.days} 天。`}
    </Sure>
  )
}

function Discard({ notice, post, onDone, onClose }: DeedsProps & { readonly onClose: () => void }) {
  const act = useAct(discard, { as: post.assignmentId })
  const give = async (reason: string) => {
    if (await act.run({ noticeId: notice.noticeId, reason })) onDone()
  }
  return (
    <Box className="col g12">
      <Said
        label={notice.own ? '为什么不用了' : '为什么退回（起草的同事会看到）'}
        words={notice.own ? '不用这份草稿' : '退回，请重写'}
        busy={act.busy}
        failure={act.failure}
        onSay={(reason) => void give(reason)}
      />
      <Button kind="text" words="再看看" onTap={onClose} />
    </Box>
  )
}

/** What the acting post can do with a notice now. */
export function NoticeDeeds({ notice, post, onDone }: DeedsProps) {
  const [deed, setDeed] = useState<Deed>()
  const may = useMay()
  const file = useAct(archive, { as: post.assignmentId })
  const { noticeId, status, decision, title, kind, own } = notice
  const close = () => setDeed(undefined)
  const all = { notice, post, onDone, onClose: close }
  if (deed === 'confirm') return <Confirm {...all} />
  if (deed === 'publish') return <Publish {...all} />
  if (deed === 'discard') return <Discard {...all} />
  const archiveIt = async () => {
    if (await file.run({ noticeId })) onDone()
  }
  const unconfirmed = status === 'draft' && decision !== undefined && !decision.confirmed
  const publishable = noticeAfter(status, 'publish') !== undefined && may(publish)
  const discardable = may(discard) && decideDiscard(notice, post.role).ok
  return (
    <Box className="col g12">
      {unconfirmed && (
        <Note icon="clock" tone="amber">
          {may(confirmDecision) ? '请对照会议记录，核对日期和票数。' : '等监督委员核对会议记录，确认以后才能公布。'}
        </Note>
      )}
      {unconfirmed && may(confirmDecision) && (
        <Button
          kind="pri"
          wide
          words="和会议记录一致"
          off={own ? '自己写的，请另一位确认' : undefined}
          onTap={() => setDeed('confirm')}
        />
      )}
      {publishable && !unconfirmed && (
        <Button kind="pri" wide words="公布，公布后不能改" onTap={() => setDeed('publish')} />
      )}
      <FailureNote failure={file.failure} not="没有归档" />
      {noticeAfter(status, 'supersede') && may(draft) && (
        <Button words="发更正的一版" onTap={() => go('noticeDraft', { replaces: noticeId, title, kind })} />
      )}
      {noticeAfter(status, 'archive') && may(archive) && (
        <Button words="归档" busy={file.busy && '正在归档'} onTap={() => void archiveIt()} />
      )}
      {discardable && (
        <Button kind="text" words={may(publish) ? '不用这份草稿' : '对不上，退回'} onTap={() => setDeed('discard')} />
      )}
    </Box>
  )
}
