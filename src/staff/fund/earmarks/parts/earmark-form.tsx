import { useState } from 'react'
import { earmark } from '@domain/fund/desk-contract'
import { isReady } from '@domain/fund/rules'
import { list } from '@domain/projects/contract'
import { queue } from '@domain/projects/desk-contract'
import { PROJECT_WORDS, type ProjectStatus } from '@domain/projects/words'
import { useAct } from '../../../../platform/use-act'
import { usePages, type Pages } from '../../../../platform/use-pages'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { yuan } from '../../../../ui/money'
import { Note } from '../../../../ui/note'
import { PagedRows } from '../../../../ui/paged-rows'
import { Pick } from '../../../../ui/pick'
import { SelectField } from '../../../../ui/select-field'
import { TextField } from '../../../../ui/text-field'

const READY = (['pooled', 'committed', 'implementing', 'acceptance'] as const).map((value) => ({
  value,
  words: PROJECT_WORDS[value],
}))
type Ready = (typeof READY)[number]['value']

interface Project {
  readonly projectId: string
  readonly title: string
  readonly unitName: string
  readonly budgetFen?: number | undefined
  readonly status: ProjectStatus
}

interface ChoiceProps {
  readonly chosen: string | undefined
  readonly onChoose: (projectId: string) => void
}

function Rows({ pages, empty, chosen, onChoose }: ChoiceProps & { readonly pages: Pages<Project>; empty: string }) {
  return (
    <PagedRows pages={pages} as="col g12" empty={empty}>
      {({ projectId, title, unitName, budgetFen = 0, status }) =>
        isReady(status) && (
          <Pick
            key={projectId}
            title={title}
            sub={`${unitName} · ${PROJECT_WORDS[status]} · 预算 ${yuan(budgetFen)} 元`}
            chosen={projectId === chosen}
            onTap={() => onChoose(projectId)}
          />
        )
      }
    </PagedRows>
  )
}

/** Projects of the acting post's units in one step, the most urgent first. */
function InStep({ status, as, ...choice }: ChoiceProps & { readonly status: Ready; readonly as: string }) {
  const pages = usePages(queue, { status }, { as })
  return <Rows pages={pages} empty={`没有“${PROJECT_WORDS[status]}”的项目。`} {...choice} />
}

function Named({ q, ...choice }: ChoiceProps & { readonly q: string }) {
  return <Rows pages={usePages(list, { q })} empty="没有找到项目。" {...choice} />
}

interface EarmarkFormProps {
  readonly as: string
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Chooses a project that is decided; its money is set aside as its budget says, source by source. */
export function EarmarkForm({ as, onClose, onDone }: EarmarkFormProps) {
  const [q, setQ] = useState('')
  const [status, setStatus] = useState<Ready>('pooled')
  const [projectId, setProjectId] = useState<string>()
  const act = useAct(earmark, { as })
  const asked = q.trim()
  const choice = { chosen: projectId, onChoose: setProjectId }
  const save = async () => {
    if (projectId !== undefined && (await act.run({ projectId }))) onDone()
  }
  return (
    <Box className="col g12">
      <TextField kind="search" label="哪个项目" hint="项目名字里的几个字" max={40} value={q} onChange={setQ} />
      {asked === '' && <SelectField label="办到哪一步的" choices={READY} value={status} onChange={setStatus} />}
      {asked === '' ? <InStep status={status} as={as} {...choice} /> : <Named q={asked} {...choice} />}
      <Note icon="coin">按项目的资金来源一种一种留出。留出的钱别的项目用不了，没用完的会回来。</Note>
      <FailureNote failure={act.failure} not="没有留成，账没有动" />
      <Box className="pair">
        <Button words="先不留" onTap={onClose} />
        <Button
          kind="pri"
          words="留出这笔钱"
          off={projectId === undefined ? '先选项目' : undefined}
          busy={act.busy && '正在留'}
          onTap={() => void save()}
        />
      </Box>
    </Box>
  )
}
