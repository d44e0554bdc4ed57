import { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { myCertificates } from '@domain/volunteering/certificate-contract'
import { CERTIFICATE_WORDS } from '@domain/volunteering/words'
import { shanghaiDate } from '@domain/kernel/calendar'
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
import { hoursIn } from '../../ui/shift/hours-card'
import { StateView } from '../../ui/state-view'
import { Tag } from '../../ui/tag'
import { longDay } from '../../ui/when'
import { IssueSheet, type Issuer } from './parts/issue-sheet'

function Issuers({
  units,
  onChoose,
}: {
  readonly units: readonly Issuer[]
  readonly onChoose: (unit: Issuer) => void
}) {
  return (
    <Section title="谁给您开">
      {units.length === 0 && (
        <StateView picture="empty" title="还没有算数的时长" say="服务记录公示完就算数，算数了随时能开证明。">
          <Button words="看服务记录" onTap={() => go('records')} />
        </StateView>
      )}
      {units.length > 0 && (
        <Box className="card flush">
          {units.map((unit) => (
            <CellRow
              key={unit.unitId}
              icon="file"
              title={`${unit.unitName}，${hoursIn(unit.minutes)} 小时`}
              sub="谁组织谁记录，谁记录谁证明"
              onTap={() => onChoose(unit)}
            />
          ))}
        </Box>
      )}
    </Section>
  )
}

/** 服务证明: certificates one has, and a new one, at once and for free. */
export default function CertificatesPage() {
  const pages = usePages(myCertificates, {})
  const { value: mine } = useAnswer(myCertificates, { limit: 1 }, { keep: true })
  const [unit, setUnit] = useState<Issuer>()
  usePullDownRefresh(() => void pulled(pages.refresh))
  useReachBottom(() => void pages.next())
  const issued = (certificateId: string) => {
    setUnit(undefined)
    go('certificate', { certificateId })
  }
  return (
    <Page
      title="服务证明"
      over={unit && <IssueSheet unit={unit} onClose={() => setUnit(undefined)} onIssued={issued} />}
    >
      <Box as="header" className="col g8">
        <Box as="h1" className="h1">
          志愿服务证明
        </Box>
        <Box>当场就有，不要钱。上面有核验码，别人拿到能核对真假。</Box>
      </Box>
      {mine && <Issuers units={mine.units} onChoose={setUnit} />}
      <Section title="开过的">
        <PagedRows pages={pages} empty="还没有开过。">
          {({ certificateId, unitName, minutes, from, to, status }) => (
            <CellRow
              key={certificateId}
              icon="file"
              title={`${unitName}，${hoursIn(minutes)} 小时`}
              sub={`${longDay(shanghaiDate(from))}–${longDay(shanghaiDate(to))}`}
              right={
                <Tag
                  words={status === 'valid' ? CERTIFICATE_WORDS.valid : '有更正'}
                  tone={status === 'valid' ? 'pine' : 'amber'}
                />
              }
              onTap={() => go('certificate', { certificateId })}
            />
          )}
        </PagedRows>
      </Section>
      <Button kind="text" words="核对别人的证明" onTap={() => go('verify')} />
    </Page>
  )
}
