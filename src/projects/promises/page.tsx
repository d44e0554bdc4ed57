import { usePullDownRefresh, useRouter, useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'
import { shanghaiDate } from '@domain/kernel/calendar'
import { promises } from '@domain/projects/contract'
import { PROJECT_KIND_WORDS } from '@domain/projects/words'
import { serverNow } from '../../platform/clock'
import { go } from '../../platform/places'
import { pulled } from '../../platform/pulled'
import { useAnswer } from '../../platform/use-answer'
import { BarChart } from '../../ui/bar-chart'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { FailureView } from '../../ui/failure-view'
import { Page } from '../../ui/frame/page'
import { money } from '../../ui/money'
import { OfflineNote } from '../../ui/offline-note'
import { PageHead } from '../../ui/page-head'
import { ProjectCard, type ProjectRow } from '../../ui/project/project-card'
import { PromiseCard } from '../../ui/project/promise-card'
import { Section } from '../../ui/section'
import { SelectField } from '../../ui/select-field'
import { PageSkeleton } from '../../ui/skeleton'
import { StateView } from '../../ui/state-view'

/** Years one can look back, more where somebody was sent to an older one. */
const YEARS_BACK = 8

const FEN_OF_THOUSAND = 100_000

/** Budget and cost by kind, in thousands of yuan: what the bars and their table say. */
function MoneyByKind({ items }: { readonly items: readonly ProjectRow[] }) {
  const kinds = Object.entries(PROJECT_KIND_WORDS)
  const sum = (kind: string, fen: (row: ProjectRow) => number | undefined) =>
    items.filter((row) => row.kind === kind).reduce((total, row) => total + (fen(row) ?? 0), 0)
  const budget = kinds.map(([kind]) => sum(kind, ({ budgetFen }) => budgetFen))
  const spent = kinds.map(([kind]) => sum(kind, ({ finalFen }) => finalFen))
  const thousands = (fen: readonly number[]) => fen.map((each) => Math.round(each / FEN_OF_THOUSAND))
  if (budget.every((fen) => fen === 0)) return null
  return (
    <Section title="钱花在哪几类">
      <Box className="card">
        <BarChart
          says={`按种类的预算和花费：${kinds.map(([, words], at) => `${words}预算 ${money(budget[at] ?? 0)}`).join('，')}`}
          unit="千元"
          groups={kinds.map(([, words]) => words.slice(0, 2))}
          series={[
            { name: '预算（千元）', colour: 2, values: thousands(budget) },
            { name: '花了（千元）', colour: 4, values: thousands(spent) },
          ]}
        />
      </Box>
    </Section>
  )
}

/** 一年的承诺: what a community promised in public for a year, for everybody to hold against it. */
export default function PromisesPage() {
  const { unitId, year: asked } = useRouter().params
  const thisYear = Number(shanghaiDate(serverNow()).slice(0, 4))
  const [year, setYear] = useState(String(asked ?? thisYear))
  const answer = useAnswer(promises, { year: Number(year), ...(unitId ? { unitId } : {}) }, { keep: true })
  const { value, at, failure, refresh } = answer
  usePullDownRefresh(() => void pulled(refresh))
  useShareAppMessage(() => ({
    title: `${value?.unitName ?? '社区'} ${year} 年的承诺`,
    path: `/projects/promises/page?unitId=${value?.unitId ?? ''}&year=${year}`,
  }))
  const back = Math.max(YEARS_BACK, thisYear + 1 - Number(year))
  const years = Array.from({ length: back + 1 }, (_, ago) => String(thisYear + 1 - ago))
  return (
    <Page title="社区的承诺" spread>
      <PageHead
        title={`${value?.unitName ?? '社区'}的承诺`}
        sub="年初公开承诺，年中推进，年底考评。晚了的也写在这里。"
      />
      <SelectField
        label="哪一年"
        choices={years.map((each) => ({ value: each, words: `${each} 年` }))}
        value={year}
        onChange={setYear}
      />
      <OfflineNote failure={failure} at={at} />
      {!value && failure && <FailureView failure={failure} onRetry={() => void refresh()} />}
      {!value && !failure && <PageSkeleton />}
      {value && value.total === 0 && (
        <StateView picture="empty" title="这一年还没有承诺" say="项目入库以后，社区在每年 3 月底前公开承诺。">
          <Button words="看所有项目" onTap={() => go('projects')} />
        </StateView>
      )}
      {value && value.total > 0 && (
        <>
          <PromiseCard promised={value} />
          {value.budgetFen > 0 && (
            <Box className="card row apart">
              <Box className="sub">预算一共</Box>
              <Box className="t">{money(value.budgetFen)}</Box>
            </Box>
          )}
          <MoneyByKind items={value.items} />
          <Box className="pcards">
            {value.items.map((project) => (
              <ProjectCard
                key={project.projectId}
                project={project}
                onTap={() => go('project', { projectId: project.projectId })}
              />
            ))}
          </Box>
        </>
      )}
    </Page>
  )
}
