import { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { myRecords } from '@domain/volunteering/record-contract'
import { RECORD_WORDS } from '@domain/volunteering/words'
import { serverNow } from '../../platform/clock'
import { go } from '../../platform/places'
import { pulled } from '../../platform/pulled'
import { useAnswer } from '../../platform/use-answer'
import { usePages } from '../../platform/use-pages'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { CellRow } from '../../ui/cell-row'
import { Page } from '../../ui/frame/page'
import { PagedRows } from '../../ui/paged-rows'
import { Section } from '../../ui/section'
import { HoursCard } from '../../ui/shift/hours-card'
import { StateView } from '../../ui/state-view'
import { Tag } from '../../ui/tag'
import { stamp } from '../../ui/when'
import { ExportButton } from './parts/export-button'
import { Months } from './parts/months'
import type { ServiceRecord } from './parts/record'
import { RecordSheet } from './parts/record-sheet'

const TONES = { provisional: 'plain', publicised: 'amber', final: 'pine', in_dispute: 'amber' } as const

/** 服务记录: hours that count, month by month, and every record with what comes next. */
export default function RecordsPage() {
  const pages = usePages(myRecords, {})
  const { value: mine } = useAnswer(myRecords, { limit: 1 }, { keep: true })
  const [open, setOpen] = useState<ServiceRecord>()
  usePullDownRefresh(() => void pulled(pages.refresh))
  useReachBottom(() => void pages.next())
  const done = () => {
    setOpen(undefined)
    void pages.refresh()
  }
  return (
    <Page
      title="服务记录"
      over={open && <RecordSheet record={open} onClose={() => setOpen(undefined)} onDone={done} />}
    >
      <Box as="h1" className="heard">
        服务记录
      </Box>
      {mine && <HoursCard mine={mine} />}
      {mine && <Months months={mine.months} />}
      <Section title="每一次">
        <PagedRows
          pages={pages}
          empty={
            <StateView picture="empty" title="还没有服务记录" say="签到、签退以后，时长会记在这里。">
              <Button kind="pri" words="看哪里要人" onTap={() => go('volunteering')} />
            </StateView>
          }
        >
          {(record) => (
            <CellRow
              key={record.recordId}
              icon="hour"
              title={record.title}
              sub={`${stamp(record.from, serverNow())} · ${record.minutes} 分钟`}
              right={<Tag words={RECORD_WORDS[record.status]} tone={TONES[record.status]} />}
              onTap={() => setOpen(record)}
            />
          )}
        </PagedRows>
      </Section>
      {(pages.rows?.length ?? 0) > 0 && <ExportButton />}
    </Page>
  )
}
