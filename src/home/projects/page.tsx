import { useState } from 'react'
import { shanghaiDate } from '@domain/kernel/calendar'
import { me } from '@domain/identity/contract'
import { promises } from '@domain/projects/contract'
import { countStages } from '@domain/projects/count-contract'
import { useLearnUnit } from '../../platform/own-unit'
import { serverNow } from '../../platform/clock'
import { go } from '../../platform/places'
import { useAnswer, type Answer } from '../../platform/use-answer'
import { useSettled } from '../../platform/use-settled'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { CellRow } from '../../ui/cell-row'
import { Page } from '../../ui/frame/page'
import { PromiseCard } from '../../ui/project/promise-card'
import { SearchField } from '../../ui/search-field'
import { RowsSkeleton } from '../../ui/skeleton'
import { Filters, type Narrowing } from './parts/filters'
import { ProjectRows } from './parts/project-rows'
import { RaisingRows } from './parts/raising-rows'

const FIRST: Omit<Narrowing, 'stage'> = { kind: 'all', place: 'own', year: 'all' }

function askedBy({ stage, kind, place, year }: Narrowing, unitId: string | undefined) {
  return {
    ...(stage === 'all' || stage === 'raising' ? {} : { stage }),
    ...(kind === 'all' ? {} : { kind }),
    ...(place === 'own' && unitId !== undefined ? { unitId } : {}),
    ...(year === 'all' ? {} : { year: Number(year) }),
  }
}

const isEverything = ({ stage, kind, place, year }: Narrowing, q: string) =>
  stage === 'all' && kind === 'all' && place === 'all' && year === 'all' && q === ''

const isSettled = ({ value, failure }: Answer<unknown>) => value !== undefined || failure !== undefined

/** 项目: what the community promised this year, then every project as one looks for it. */
export default function ProjectsPage() {
  const [narrowed, setNarrowed] = useState<Partial<Narrowing>>({})
  const [typed, setTyped] = useState('')
  const q = useSettled(typed)
  const known = useAnswer(me, {}, { keep: true })
  const who = known.value
  useLearnUnit(who)
  const unitId = who?.unitId
  const own = unitId === undefined ? undefined : { unitId }
  const promised = useAnswer(promises, own, { keep: true }).value
  const counting = useAnswer(countStages, own, { keep: true })
  const counts = counting.value?.counts
  // Nothing is listed before it is known what the list begins with.
  const begins = narrowed.stage !== undefined || (isSettled(known) && (own === undefined || isSettled(counting)))
  const chosen: Narrowing = { stage: counts && counts.raising > 0 ? 'raising' : 'work', ...FIRST, ...narrowed }
  const whole = chosen.kind === 'all' && chosen.place === 'own' && chosen.year === 'all' && q === ''
  const raising = chosen.stage === 'raising'
  const change = (part: Partial<Narrowing>) => {
    if (part.stage === 'raising') setTyped('')
    setNarrowed({ ...narrowed, ...part })
  }
  // What is looked for by words is looked for among all projects.
  const search = (words: string) => {
    setTyped(words)
    if (words !== '' && raising) change({ stage: 'all' })
  }
  const all = () => {
    setTyped('')
    setNarrowed({ stage: 'all', place: 'all' })
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
      <SearchField label="搜项目" hint="要找什么，比如“扶手”" value={typed} onChange={search} />
      <Filters
        chosen={chosen}
        counts={whole ? counts : undefined}
        hasHome={unitId !== undefined}
        thisYear={thisYear}
        onChange={change}
      />
      {!begins && <RowsSkeleton />}
      {begins && raising && <RaisingRows unitId={chosen.place === 'own' ? unitId : undefined} onAll={all} />}
      {begins && !raising && (
        <ProjectRows
          asked={{ ...askedBy(chosen, unitId), ...(q ? { q } : {}) }}
          onAll={isEverything(chosen, q) ? undefined : all}
        />
      )}
    </Page>
  )
}
