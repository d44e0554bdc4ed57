import { listPledges } from '@domain/crowd/contract'
import { serverNow } from '../../../platform/clock'
import { usePages } from '../../../platform/use-pages'
import { Box } from '../../../ui/box'
import { CellRow } from '../../../ui/cell-row'
import { amountOf, type Campaign } from '../../../ui/crowd/need-words'
import { PagedRows } from '../../../ui/paged-rows'
import { Section } from '../../../ui/section'
import { dayWord } from '../../../ui/when'

/** 谁认了什么: surnames alone, latest first. */
export function GiverList({ campaign }: { readonly campaign: Campaign }) {
  const { campaignId, needs, givers } = campaign
  const pages = usePages(listPledges, { campaignId }, { limit: 10 })
  const now = serverNow()
  if (givers === 0) return null
  return (
    <Section title={`谁认了什么（${givers} 份）`}>
      <PagedRows pages={pages} empty="还没有人认">
        {({ pledgeId, needId, giverName, amount, at, received }) => {
          const need = needs.find((one) => one.needId === needId)
          return (
            <CellRow
              key={pledgeId}
              title={giverName}
              sub={`${need?.label ?? ''}${received ? ' · 收到了' : ''}`}
              right={<Box className="sub">{`${need ? amountOf(need, amount) : ''} · ${dayWord(at, now)}`}</Box>}
            />
          )
        }}
      </PagedRows>
    </Section>
  )
}
