import { useState } from 'react'
import { earmark } from '@domain/fund/desk-contract'
import { isReady } from '@domain/fund/rules'
import { shanghaiDate } from '@domain/kernel/calendar'
import { list } from '@domain/projects/contract'
import { serverNow } from '../../../../platform/clock'
import { useAct } from '../../../../platform/use-act'
import { usePages } from '../../../../platform/use-pages'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { yuan } from '../../../../ui/money'
import { Note } from '../../../../ui/note'
import { PagedRows } from '../../../../ui/paged-rows'
import { Pick } from '../../../../ui/pick'
import { TextField } from '../../../../ui/text-field'

interface EarmarkFormProps {
  readonly as: string
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Chooses a project that is decided; its money is set aside as its budget says, source by source. */
export function EarmarkForm({ as, onClose, onDone }: EarmarkFormProps) {
  const [q, setQ] = useState('')
  const [projectId, setProjectId] = useState<string>()
  const asked = q.trim()
  const pages = usePages(list, {
    year: Number(shanghaiDate(serverNow()).slice(0, 4)),
    ...(asked === '' ? {} : { q: asked }),
  })
  const act = useAct(earmark, { as })
  const save = async () => {
    if (projectId !== undefined && (await act.run({ projectId }))) onDone()
  }
  return (
    <Box className="col g12">
      <TextField kind="search" label="哪个项目" hint="项目名字里的几个字" max={40} value={q} onChange={setQ} />
      <PagedRows pages={pages} as="col g12" empty="没有找到项目。">
        {(project) =>
          isReady(project.status) && (
            <Pick
              key={project.projectId}
              title={project.title}
              sub={`${project.unitName} · 预算 ${yuan(project.budgetFen ?? 0)} 元`}
              chosen={project.projectId === projectId}
              onTap={() => setProjectId(project.projectId)}
            />
          )
        }
      </PagedRows>
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
