import { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { shanghaiDate } from '@domain/kernel/calendar'
import { me } from '@domain/identity/contract'
import { list, promises } from '@domain/projects/contract'
import { useLearnUnit } from '../../platform/own-unit'
import { serverNow } from '../../platform/clock'
import { go } from '../../platform/places'
import { pulled } from '../../platform/pulled'
import { useAnswer } from '../../platform/use-answer'
import { usePages } from '../../platform/use-pages'
import { useSettled } from '../../platform/use-settled'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { CellRow } from '../../ui/cell-row'
import { Page } from '../../ui/frame/page'
import { PagedRows } from '../../ui/paged-rows'
import { ProjectCard } from '../../ui/project/project-card'
import { PromiseCard } from '../../ui/project/promise-card'
import { SearchField } from '../../ui/search-field'
import { StateView } from '../../ui/state-view'
import { Filters, type Narrowing } from './parts/filters'

const FIRST: Narrowing = { stage: 'work', kind: 'all', place: 'own', year: 'all' }

function askedBy({ stage, kind, place, year }: Narrowing, unitId: string | undefined) {
  return {
    ...(stage === 'all' ? {} : { stage }),
    ...(kind === 'all' ? {} : { kind }),
    ...(place === 'own' && unitId !== undefined ? { unitId } : {}),
    ...(year === 'all' ? {} : { year: Number(year) }),
  }
}

function Nothing({ narrowed, onAll }: { readonly narrowed: boolean; readonly onAll: () => void }) {
  return (
    <StateView
      picture="empty"
      title="这里还没有项目"
      say="换一种看法试试，或者自己提一件：路灯不亮、楼道难走，说出来大家看。"
    >
      {narrowed && <Button words="看全部" onTap={onAll} />}
      <Button kind="pri" words="提一件" onTap={() => go('propose')} />
    </StateView>
  )
}

/** 项目: what the community promised this year, then every project as one looks for it. */
export default function ProjectsPage() {
  const [chosen, setChosen] = useState(FIRST)
  const [typed, setTyped] = useState('')
  const q = useSettled(typed)
  const who = useAnswer(me, {}, { keep: true }).value
  useLearnUnit(who)
  const unitId = who?.unitId
  const promised = useAnswer(promises, unitId === undefined ? undefined : { unitId }, { keep: true }).value
  const pages = usePages(list, { ...askedBy(chosen, unitId), ...(q ? { q } : {}) })
  usePullDownRefresh(() => void pulled(pages.refresh))
  useReachBottom(() => void pages.next())
  const change = (part: Partial<Narrowing>) => setChosen({ ...chosen, ...part })
  const all = () => {
    setTyped('')
    setChosen({ ...FIRST, stage: 'all', place: 'all' })
  }
  const thisYear = Number(shanghaiDate(serverNow()).slice(0, 4))
  return (
    <Page title="项目" tab="projects" spread>
      <Box as="h1" className="heard">
        项目
      </Box>
      {promised?.unitId === undefined ? (
        <Box as="section" className="card row apart" label="提一件小事">
          <Box>楼道难走、路灯不亮，说出来大家一起办。</Box>
          <Button kind="pri" small icon="plus" words="提一件" onTap={() => go('propose')} />
        </Box>
      ) : (
        <PromiseCard promised={promised}>
          <Button kind="pri" small icon="plus" words="提一件" onTap={() => go('propose')} />
        </PromiseCard>
      )}
      <Box className="pair">
        {unitId !== undefined && (
          <Button kind="quiet" icon="flag" words="今年的承诺" onTap={() => go('promises', { unitId })} />
        )}
        <Button kind="quiet" icon="star" words="我提的和跟的" onTap={() => go('myProjects')} />
      </Box>
      <Box className="card flush">
        <CellRow
          icon="hands"
          title="大家在凑什么"
          sub="出力、捐积分、借东西，凑齐了才用"
          onTap={() => go('campaigns')}
        />
        <CellRow icon="coin" title="基金账本" sub="每一分钱从哪来、花到哪去" onTap={() => go('fundLedger')} />
      </Box>
      <SearchField label="搜项目" hint="要找什么，比如“扶手”" value={typed} onChange={setTyped} />
      <Filters chosen={chosen} hasHome={unitId !== undefined} thisYear={thisYear} onChange={change} />
      <PagedRows pages={pages} as="pcards" empty={<Nothing narrowed={chosen !== FIRST || q !== ''} onAll={all} />}>
        {(project) => (
          <ProjectCard
            key={project.projectId}
            project={project}
            onTap={() => go('project', { projectId: project.projectId })}
          />
        )}
      </PagedRows>
    </Page>
  )
}
