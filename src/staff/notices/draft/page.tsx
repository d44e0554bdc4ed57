import { useRouter } from '@tarojs/taro'
import { draft } from '@domain/notices/contract'
import { MOST_NOTICE_PHOTOS, type NoticeKind } from '@domain/notices/states'
import { NOTICE_KIND_WORDS } from '@domain/notices/words'
import { usePhotos, type KeptPhoto } from '../../../platform/photos/use-photos'
import { goInstead } from '../../../platform/places'
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

const KINDS = (['announcement', 'publicity'] as const).map((value) => ({ value, words: NOTICE_KIND_WORDS[value] }))
const MOST_DAYS = 90

interface Fields {
  readonly kind: NoticeKind
  readonly title: string
  readonly body: string
  /** One name per line. */
  readonly names: string
  readonly days: string
  readonly photos: readonly KeptPhoto[]
}

interface WriteProps {
  readonly as: string
  readonly replaces: string | undefined
  readonly title: string
}

function Write({ as, replaces, title }: WriteProps) {
  const empty: Fields = { kind: 'publicity', title, body: '', names: '', days: '7', photos: [] }
  const { fields, change, requestId, done } = useDraft(`notice-${replaces ?? 'new'}`, empty)
  const act = useAct(draft, { as, requestId })
  const photos = usePhotos({
    kept: fields.photos,
    keep: (kept) => change({ photos: kept }),
    most: MOST_NOTICE_PHOTOS,
    purpose: 'notice',
    as,
  })
  const fileIds = photos.all.flatMap(({ fileId }) => fileId ?? [])
  const days = Number(fields.days)
  const wrongDays = Number.isInteger(days) && days >= 1 && days <= MOST_DAYS ? undefined : `要 1 到 ${MOST_DAYS} 天`
  const off =
    fields.title.trim() === '' ? '先写标题' : fields.body.trim() === '' ? '先写内容' : (wrongDays ?? photos.lacks)
  const names = fields.names.split(/[\n、，,]/).flatMap((name) => name.trim() || [])
  const write = async () => {
    const said = { kind: fields.kind, title: fields.title.trim(), body: fields.body.trim(), days }
    const beside = { ...(replaces ? { replaces } : {}), ...(fileIds.length > 0 ? { photos: fileIds } : {}) }
    if (!(await act.run({ ...said, names, ...beside }))) return
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
        <Segment label="种类" choices={KINDS} chosen={fields.kind} onChoose={(kind) => change({ kind })} />
        <Note icon="info">{fields.kind === 'publicity' ? '公示：居民可以提意见。' : '公告：告诉大家一件事。'}</Note>
        <TextField label="标题" max={40} value={fields.title} onChange={(next) => change({ title: next })} />
        <TextField tall label="内容" max={4000} value={fields.body} onChange={(body) => change({ body })} />
        <TextField
          tall
          label="名单（一行一个，公开时只留姓）"
          max={4000}
          value={fields.names}
          onChange={(next) => change({ names: next })}
        />
        <TextField
          label="公布几天（从第二天算）"
          kind="number"
          max={2}
          value={fields.days}
          wrong={wrongDays}
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
  const { replaces, title } = useRouter().params
  return (
    <StaffPage title="写一条" place="noticeDesk" asks={draft}>
      {(post) => (
        <Write
          key={post.assignmentId}
          as={post.assignmentId}
          replaces={replaces}
          title={title ? decodeURIComponent(title) : ''}
        />
      )}
    </StaffPage>
  )
}
