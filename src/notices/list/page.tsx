import { usePullDownRefresh, useReachBottom, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { me } from '@domain/identity/contract'
import { list } from '@domain/notices/contract'
import { go } from '../../platform/places'
import { useLearnUnit } from '../../platform/own-unit'
import { pulled } from '../../platform/pulled'
import { useAnswer } from '../../platform/use-answer'
import { usePages } from '../../platform/use-pages'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { Page } from '../../ui/frame/page'
import { PagedRows } from '../../ui/paged-rows'
import { StateView } from '../../ui/state-view'
import { Filters, type Narrowing } from './parts/filters'
import { NoticeRow } from './parts/notice-row'

const FIRST: Narrowing = { state: 'live', kind: 'all', place: 'community' }

const NOTHING: Record<Narrowing['state'], string> = {
  live: '现在没有公布着的',
  ended: '这一个月里没有刚结束的',
  archived: '档案里还没有',
}

/** 公告公示: what is posted where one lives, for everybody to see. */
export default function NoticesPage() {
  const { unitId } = useRouter().params
  const [chosen, setChosen] = useState(FIRST)
  const { state, kind, place } = chosen
  const who = useAnswer(me, {}, { keep: true }).value
  useLearnUnit(who)
  const whose = unitId === undefined ? { of: place } : { unitId }
  const pages = usePages(list, { ...whose, status: state, ...(kind === 'all' ? {} : { kind }) })
  usePullDownRefresh(() => void pulled(pages.refresh))
  useReachBottom(() => void pages.next())
  const change = (part: Partial<Narrowing>) => setChosen({ ...chosen, ...part })
  const narrowed = kind !== 'all' || state !== 'live'
  return (
    <Page title="公告公示">
      <Box as="header">
        <Box as="h1" className="h1">
          公告公示
        </Box>
        <Box className="sub">公示期里有不同意见，可以在那一条里提。</Box>
      </Box>
      <Filters chosen={chosen} atHome={unitId === undefined && who?.unitId !== undefined} onChange={change} />
      <PagedRows
        pages={pages}
        empty={
          <StateView picture="empty" title={NOTHING[state]} say="社区、镇里和县里要让大家知道的事，都会贴在这里。">
            {narrowed && <Button words="看公布着的" onTap={() => change({ state: 'live', kind: 'all' })} />}
            {!narrowed && unitId === undefined && place !== 'county' && (
              <Button words="看全县的" onTap={() => change({ place: 'county' })} />
            )}
            {!narrowed && (unitId !== undefined || place === 'county') && (
              <Button words="回首页" onTap={() => go('home')} />
            )}
          </StateView>
        }
      >
        {(notice) => <NoticeRow key={notice.noticeId} notice={notice} />}
      </PagedRows>
    </Page>
  )
}
