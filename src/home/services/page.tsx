import { useState } from 'react'
import { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { countServices, listServices } from '@domain/ordering/contract'
import { useCare } from '../../platform/mode'
import { useOwnUnit } from '../../platform/own-unit'
import { go } from '../../platform/places'
import { pulled } from '../../platform/pulled'
import { useAnswer } from '../../platform/use-answer'
import { usePages } from '../../platform/use-pages'
import { Box } from '../../ui/box'
import { CategoryGrid } from '../../ui/category-grid'
import { Chips } from '../../ui/chips'
import { Page } from '../../ui/frame/page'
import { Icon } from '../../ui/icon'
import { PagedRows } from '../../ui/paged-rows'
import { ListRow } from '../../ui/list-row'
import { Section } from '../../ui/section'
import { serviceLine } from '../../ui/service-words'
import { Tap } from '../../ui/tap'
import { SoonFree } from './parts/soon-free'

const WAYS = [
  { value: 'all', words: '全部' },
  { value: 'on_site', words: '能上门' },
  { value: 'online', words: '网上能办' },
  { value: 'window', words: '到窗口' },
] as const

type Way = (typeof WAYS)[number]['value']

const open = (serviceId: string) => go('service', { serviceId })

function SearchDoor() {
  return (
    <Tap link className="searchf" onTap={() => go('search')}>
      <Icon name="search" size={20} />
      <Box as="span">搜服务，比如“居住证”</Box>
    </Tap>
  )
}

/** 服务: search, categories, what is free soon at one's own community, then the whole catalogue. */
export default function ServicesPage() {
  const care = useCare()
  const { unitId } = useOwnUnit()
  const [way, setWay] = useState<Way>('all')
  const all = usePages(listServices, way === 'all' ? {} : { channel: way })
  const { value: counts } = useAnswer(countServices, {}, { keep: true })
  usePullDownRefresh(() => void pulled(all.refresh))
  useReachBottom(() => void all.next())
  return (
    <Page title="服务" tab="services">
      <Box as="h1" className="heard">
        服务
      </Box>
      <SearchDoor />
      {!care && <CategoryGrid {...(counts ? { counts } : {})} />}
      {unitId && <SoonFree unitId={unitId} onOpen={open} />}
      <Section title={counts ? `全部 ${counts.total} 项服务` : '全部服务'}>
        <Box className="stick">
          <Chips label="怎么办" choices={WAYS} chosen={way} onChoose={setWay} />
        </Box>
        <PagedRows pages={all} empty="现在没有这样的服务。">
          {(service) => (
            <ListRow
              key={service.serviceId}
              category={service.category}
              title={service.title}
              sub={serviceLine(service)}
              onTap={() => open(service.serviceId)}
            />
          )}
        </PagedRows>
      </Section>
    </Page>
  )
}
