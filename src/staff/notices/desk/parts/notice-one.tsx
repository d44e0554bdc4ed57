import type { OutputOf } from '@domain/kernel/contract'
import { archive, publish, type desk } from '@domain/notices/contract'
import { noticeAfter } from '@domain/notices/rules'
import { NOTICE_KIND_WORDS, NOTICE_WORDS } from '@domain/notices/words'
import { go } from '../../../../platform/places'
import { useAct } from '../../../../platform/use-act'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { PhotoRow } from '../../../../ui/photo-row'
import { stamp } from '../../../../ui/when'
import { Facts } from '../../../parts/facts'

interface NoticeOneProps {
  readonly notice: OutputOf<typeof desk>['items'][number]
  readonly as: string
  readonly onDone: () => void
}

/** One notice; once posted nothing in it changes, a correction is a new one. */
export function NoticeOne({ notice, as, onDone }: NoticeOneProps) {
  const { noticeId, status } = notice
  const post = useAct(publish, { as })
  const file = useAct(archive, { as })
  const publishIt = async () => {
    if (await post.run({ noticeId })) onDone()
  }
  const archiveIt = async () => {
    if (await file.run({ noticeId })) onDone()
  }
  return (
    <Box className="col g12">
      <Facts
        rows={[
          ['种类', NOTICE_KIND_WORDS[notice.kind]],
          ['状态', NOTICE_WORDS[status]],
          ['公布多久', `公布第二天起 ${notice.days} 天`],
          ['公布', notice.postedAt && stamp(notice.postedAt)],
          ['到', notice.endsAt && stamp(notice.endsAt)],
          [
            '意见',
            notice.kind === 'publicity' ? `${notice.objections} 条，等答复 ${notice.openObjections} 条` : undefined,
          ],
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
      <FailureNote failure={post.failure ?? file.failure} not="没有办成" />
      {noticeAfter(status, 'publish') && (
        <Button
          kind="pri"
          wide
          words="公布，公布后不能改"
          busy={post.busy && '正在公布'}
          onTap={() => void publishIt()}
        />
      )}
      {noticeAfter(status, 'supersede') && (
        <Button words="发更正的一版" onTap={() => go('noticeDraft', { replaces: noticeId, title: notice.title })} />
      )}
      {noticeAfter(status, 'archive') && (
        <Button words="归档" busy={file.busy && '正在归档'} onTap={() => void archiveIt()} />
      )}
    </Box>
  )
}
