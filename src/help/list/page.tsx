import { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import type { OutputOf } from '@domain/kernel/contract'
import { listArticles } from '@domain/help/contract'
import { ARTICLE_TOPICS } from '@domain/help/states'
import { ARTICLE_TOPIC_WORDS } from '@domain/help/words'
import { go } from '../../platform/places'
import { callUnit, useOwnUnit } from '../../platform/own-unit'
import { pulled } from '../../platform/pulled'
import { useAnswer } from '../../platform/use-answer'
import { useSettled } from '../../platform/use-settled'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { CellRow } from '../../ui/cell-row'
import { FailureView } from '../../ui/failure-view'
import { Page } from '../../ui/frame/page'
import { OfflineNote } from '../../ui/offline-note'
import { SearchField } from '../../ui/search-field'
import { Section } from '../../ui/section'
import { RowsSkeleton } from '../../ui/skeleton'
import { StateView } from '../../ui/state-view'

type Line = OutputOf<typeof listArticles>['items'][number]

interface LinesProps {
  readonly lines: readonly Line[]
  readonly label: string
  /** Shows the sentence that speaks of what was asked. */
  readonly said?: boolean
}

function Lines({ lines, label, said = false }: LinesProps) {
  return (
    <Box className="card flush" label={label} group>
      {lines.map(({ key, title, says }) => (
        <CellRow key={key} title={title} sub={said ? says : undefined} onTap={() => go('article', { key })} />
      ))}
    </Box>
  )
}

function Topics({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <>
      {ARTICLE_TOPICS.map((topic) => (
        <Section key={topic} title={ARTICLE_TOPIC_WORDS[topic]}>
          <Lines lines={lines.filter((line) => line.topic === topic)} label={ARTICLE_TOPIC_WORDS[topic]} />
        </Section>
      ))}
    </>
  )
}

function Found({ lines, q }: { readonly lines: readonly Line[]; readonly q: string }) {
  if (lines.length > 0) return <Lines said lines={lines} label={`和“${q}”有关的`} />
  return (
    <StateView picture="empty" title="没有找到" say={`帮助里没有说到“${q}”。换个词试试，或者直接写给社区。`}>
      <Button words="写一条意见" onTap={() => go('feedback')} />
    </StateView>
  )
}

function Ask() {
  const { unitPhone } = useOwnUnit()
  return (
    <Box as="section" className="card flush" label="问人">
      <CellRow icon="edit" title="写一条意见" sub="社区的人看，看过会回您" onTap={() => go('feedback')} />
      <CellRow icon="msg" title="我提过的意见" onTap={() => go('myFeedback')} />
      {unitPhone && (
        <CellRow
          icon="phone"
          title="打电话问社区"
          right={<Box className="sub">{unitPhone}</Box>}
          onTap={() => callUnit(unitPhone)}
        />
      )}
    </Box>
  )
}

/** 帮助和反馈: how things are done, found by a word; and whom to ask when it does not help. */
export default function HelpPage() {
  const [typed, setTyped] = useState('')
  const q = useSettled(typed)
  const { value, at, failure, refresh } = useAnswer(listArticles, q ? { q } : {}, { keep: q === '' })
  usePullDownRefresh(() => void pulled(refresh))
  return (
    <Page title="帮助和反馈">
      <Box as="h1" className="h1">
        帮助和反馈
      </Box>
      <SearchField label="搜帮助" hint="想问什么，比如“改时间”" value={typed} onChange={setTyped} />
      <OfflineNote failure={failure} at={at} />
      {!value && failure && <FailureView failure={failure} onRetry={() => void refresh()} />}
      {!value && !failure && <RowsSkeleton />}
      {value && q !== '' && <Found lines={value.items} q={q} />}
      {q === '' && <Ask />}
      {value && q === '' && <Topics lines={value.items} />}
    </Page>
  )
}
