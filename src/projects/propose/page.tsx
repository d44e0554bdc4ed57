import { useState } from 'react'
import { propose, similar } from '@domain/projects/contract'
import { PROJECT_KIND_WORDS } from '@domain/projects/words'
import { needsConsent } from '../../platform/failures'
import { ConsentSheet } from '../../ui/consent-sheet'
import { usePhotos, type KeptPhoto } from '../../platform/photos/use-photos'
import { go, goInstead } from '../../platform/places'
import { useAct } from '../../platform/use-act'
import { useAnswer } from '../../platform/use-answer'
import { useDraft } from '../../platform/use-draft'
import { useSettled } from '../../platform/use-settled'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { CellRow } from '../../ui/cell-row'
import { FailureNote } from '../../ui/failure-note'
import { Page } from '../../ui/frame/page'
import { Note } from '../../ui/note'
import { PageHead } from '../../ui/page-head'
import { PhotoField } from '../../ui/photo-field'
import { Section } from '../../ui/section'
import { SelectField } from '../../ui/select-field'
import { TextField } from '../../ui/text-field'

type Kind = keyof typeof PROJECT_KIND_WORDS

interface Fields {
  readonly painPoint: string
  readonly title: string
  readonly proposal: string
  readonly place: string
  readonly kind: Kind
  readonly photos: readonly KeptPhoto[]
}

const EMPTY: Fields = { painPoint: '', title: '', proposal: '', place: '', kind: 'safety', photos: [] }
const KINDS = Object.entries(PROJECT_KIND_WORDS).map(([value, words]) => ({ value: value as Kind, words }))
const MOST = 6
/** Shorter than this resembles everything. */
const FEWEST = 4

/** What others proposed already: joining them gets further than proposing it once more. */
function Alike({ text }: { readonly text: string }) {
  const { value } = useAnswer(similar, text.length < FEWEST ? undefined : { text: text.slice(0, 200) })
  const found = value?.items ?? []
  if (text.length < FEWEST || found.length === 0) return null
  return (
    <Section title="是不是这一件">
      <Box className="sub">已经有人提过差不多的。点进去按“我也要”，人多办得快。</Box>
      <Box className="card flush">
        {found.map(({ projectId, title, supporters, proposer }) => (
          <CellRow
            key={projectId}
            icon="people"
            title={title}
            sub={`${proposer}提的，${supporters} 人支持`}
            onTap={() => go('project', { projectId })}
          />
        ))}
      </Box>
    </Section>
  )
}

function lacking({ painPoint, title }: Fields): string | undefined {
  if (painPoint.trim() === '') return '先写遇到了什么'
  return title.trim() === '' ? '起个名字' : undefined
}

/** 提一件小事: what hurts first, what resembles it, then a name and a photo. */
export default function ProposePage() {
  const { fields, change, requestId, done } = useDraft<Fields>('propose', EMPTY)
  const act = useAct(propose, { requestId })
  const [asked, setAsked] = useState(false)
  const settled = useSettled(`${fields.title} ${fields.painPoint}`.trim())
  const keep = (photos: readonly KeptPhoto[]) => change({ photos })
  const photos = usePhotos({ kept: fields.photos, keep, most: MOST, purpose: 'project' })
  const fileIds = photos.all.flatMap(({ fileId }) => fileId ?? [])
  const send = async () => {
    setAsked(true)
    const { kind } = fields
    const [title, painPoint] = [fields.title.trim(), fields.painPoint.trim()]
    const more = Object.fromEntries(
      (['proposal', 'place'] as const).flatMap((each) => (fields[each].trim() ? [[each, fields[each].trim()]] : [])),
    )
    const sent = await act.run({ title, painPoint, kind, ...more, ...(fileIds.length > 0 ? { photos: fileIds } : {}) })
    if (!sent) return
    done()
    goInstead('project', { projectId: sent.projectId })
  }
  const consent = asked && needsConsent(act.failure)
  return (
    <Page
      title="提一件小事"
      foot={
        <Button
          kind="pri"
          wide
          words="提出来"
          off={lacking(fields) ?? photos.lacks}
          busy={act.busy && '正在提'}
          onTap={() => void send()}
        />
      }
      over={consent && <ConsentSheet purpose="projects" onClose={act.clear} onAgreed={() => void send()} />}
    >
      <PageHead title="提一件小事" sub="楼道难走、路灯不亮、没处坐，都可以提。社区看过会答复您。" />
      <Box className="card col g24">
        <TextField
          tall
          label="遇到了什么"
          hint="比如：3 号楼门口台阶滑，上个月摔了一位老人"
          max={300}
          value={fields.painPoint}
          onChange={(painPoint) => change({ painPoint })}
        />
        <TextField
          label="起个名字"
          hint="比如：3 号楼门口装扶手"
          max={30}
          value={fields.title}
          onChange={(title) => change({ title })}
        />
      </Box>
      <Alike text={settled} />
      <Box className="card col g24">
        <TextField
          tall
          label="想怎么办（可以不写）"
          max={500}
          value={fields.proposal}
          onChange={(proposal) => change({ proposal })}
        />
        <TextField
          label="在哪里（可以不写）"
          hint="比如：3 号楼门口"
          max={60}
          value={fields.place}
          onChange={(place) => change({ place })}
        />
        <SelectField label="种类" choices={KINDS} value={fields.kind} onChange={(kind) => change({ kind })} />
        <PhotoField label={`照片（可以不加，最多 ${MOST} 张，大家都看得到）`} photos={photos} />
      </Box>
      <Note icon="lock">公开时只显示您的姓。请不要写别人的名字、电话和门牌。</Note>
      <FailureNote failure={consent ? undefined : act.failure} not="没有提上去，写的都还在" />
    </Page>
  )
}
