import { useRouter } from '@tarojs/taro'
import { draft } from '@domain/notices/contract'
import { MOST_NOTICE_PHOTOS, NOTICE_KINDS, type NoticeKind } from '@domain/notices/states'
import { NOTICE_KIND_WORDS } from '@domain/notices/words'
import { usePhotos, type Photos } from '../../../platform/photos/use-photos'
import { goInstead } from '../../../platform/places'
import type { ActingPost } from '../../../platform/session'
import { useAct } from '../../../platform/use-act'
import { useDraft } from '../../../platform/use-draft'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import { Note } from '../../../ui/note'
import { PhotoField } from '../../../ui/photo-field'
import { Segment } from '../../../ui/segment'
import { TextField } from '../../../ui/text-field'
import { StaffPage } from '../../frame/staff-page'
import { DecisionFields } from './parts/decision-fields'
import { decisionOf, EMPTY_NOTICE, wrongDays } from './parts/notice-fields'

const WHAT: Record<NoticeKind, string> = {
  publicity: '公示：居民可以提意见。',
  announcement: '公告：告诉大家一件事。',
  decision: '居民会议决定：存好以后，监督委员对照会议记录确认，才能公布。',
}

/** Kinds a post may write; what residents decided is put on record by the secretary alone. */
function kindsOf({ role }: ActingPost, only: NoticeKind | undefined) {
  const may = NOTICE_KINDS.filter((kind) => kind !== 'decision' || role === 'community_secretary')
  const wordsOf = (kind: NoticeKind) => (kind === 'decision' ? '会议决定' : NOTICE_KIND_WORDS[kind])
  return (only ? may.filter((kind) => kind === only) : may).map((value) => ({ value, words: wordsOf(value) }))
}

const fileIdsOf = ({ all }: Photos) => all.flatMap(({ fileId }) => fileId ?? [])

interface WriteProps {
  readonly post: ActingPost
  readonly replaces: string | undefined
  readonly title: string
  /** Of what is corrected: a correction is of the same kind. */
  readonly only: NoticeKind | undefined
}

function Write({ post, replaces, title, only }: WriteProps) {
  const as = post.assignmentId
  const empty = { ...EMPTY_NOTICE, title, kind: only ?? EMPTY_NOTICE.kind }
  const { fields, change, requestId, done } = useDraft(`notice-${replaces ?? 'new'}`, empty)
  const act = useAct(draft, { as, requestId })
  const shared = { purpose: 'notice', as } as const
  const keepPhotos = (kept: typeof fields.photos) => change({ photos: kept })
  const photos = usePhotos({ ...shared, kept: fields.photos, keep: keepPhotos, most: MOST_NOTICE_PHOTOS })
  const keepMinutes = (kept: typeof fields.minutes) => change({ minutes: kept })
  const minutes = usePhotos({ ...shared, kept: fields.minutes, keep: keepMinutes, most: 1 })
  const kinds = kindsOf(post, only)
  const kind = kinds.some(({ value }) => value === fields.kind) ? fields.kind : EMPTY_NOTICE.kind
  const isDecision = kind === 'decision'
  const decision = isDecision ? decisionOf(fields, fileIdsOf(minutes)[0]) : undefined
  const missing = fields.title.trim() === '' ? '先写标题' : fields.body.trim() === '' ? '先写内容' : wrongDays(fields)
  const off = missing ?? photos.lacks ?? (typeof decision === 'string' ? (minutes.lacks ?? decision) : undefined)
  const write = async () => {
    if (typeof decision === 'string') return
    const said = { kind, title: fields.title.trim(), body: fields.body.trim(), days: Number(fields.days) }
    const names = fields.names.split(/[\n、，,]/).flatMap((name) => name.trim() || [])
    const shown = fileIdsOf(photos)
    const beside = { ...(replaces ? { replaces } : {}), ...(shown.length > 0 ? { photos: shown } : {}) }
    const more = decision ? { decision } : { names }
    if (!(await act.run({ ...said, ...beside, ...more }))) return
    done()
    goInstead('noticeDesk')
  }
  return (
    <Box className="desk-form col g24">
      <Box as="header">
        <Box as="h1" className="h1">
          {replaces ? '写更正的一版' : '写一条'}
        </Box>
        <Box className="sub">先存成草稿，看过再公布。公布以后不能改。</Box>
      </Box>
      <Box className="card col g24">
        {kinds.length > 1 && (
          <Segment label="种类" choices={kinds} chosen={kind} onChoose={(next) => change({ kind: next })} />
        )}
        <Note icon="info">{WHAT[kind]}</Note>
        <TextField label="标题" max={40} value={fields.title} onChange={(next) => change({ title: next })} />
        <TextField tall label="内容" max={4000} value={fields.body} onChange={(body) => change({ body })} />
        {isDecision ? (
          <DecisionFields fields={fields} change={change} minutes={minutes} as={as} />
        ) : (
          <TextField
            tall
            label="名单（一行一个，公开时只留姓）"
            max={4000}
            value={fields.names}
            onChange={(next) => change({ names: next })}
          />
        )}
        <TextField
          label="公布几天（从第二天算）"
          kind="number"
          max={2}
          value={fields.days}
          wrong={wrongDays(fields)}
          onChange={(next) => change({ days: next })}
        />
        <PhotoField label={`照片（可以不加，最多 ${MOST_NOTICE_PHOTOS} 张，大家都看得到）`} photos={photos} as={as} />
        <FailureNote failure={act.failure} not="没有存成草稿" />
        <Button kind="pri" wide words="存成草稿" off={off} busy={act.busy && '正在存'} onTap={() => void write()} />
      </Box>
    </Box>
  )
}

/** A new notice, or the correction of one. */
export default function NoticeDraftPage() {
  const { replaces, title, kind } = useRouter().params
  return (
    <StaffPage title="写一条" place="noticeDesk" asks={draft}>
      {(post) => (
        <Write
          key={post.assignmentId}
          post={post}
          replaces={replaces}
          title={title ? decodeURIComponent(title) : ''}
          only={NOTICE_KINDS.find((one) => one === kind)}
        />
      )}
    </StaffPage>
  )
}
