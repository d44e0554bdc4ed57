import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'
import { getUnit } from '@domain/org/contract'
import { KIND_WORDS } from '@domain/org/words'
import { go } from '../../platform/places'
import { callUnit, useLearnUnit, useOwnUnit } from '../../platform/own-unit'
import { useAnswer } from '../../platform/use-answer'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { CellRow } from '../../ui/cell-row'
import { FailureView } from '../../ui/failure-view'
import { Page } from '../../ui/frame/page'
import { OfflineNote } from '../../ui/offline-note'
import { PageSkeleton } from '../../ui/skeleton'
import { StateView } from '../../ui/state-view'
import { WaySheet } from '../../ui/way/way-sheet'

/** The unit a printed code names: `u.JT0101`; opened from a page its id is told plainly. */
function unitOf({ scene = '', unitId }: Readonly<Record<string, string | undefined>>): string | undefined {
  return unitId ?? /^u[.]([\w-]+)$/.exec(decodeURIComponent(scene))?.[1]
}

function Place({ unitId }: { readonly unitId: string }) {
  const { value: unit, at, failure, refresh } = useAnswer(getUnit, { unitId }, { keep: true })
  const { unitId: home } = useOwnUnit()
  const [asking, setAsking] = useState(false)
  // Somebody who has a community of their own keeps its telephone at the foot.
  useLearnUnit(unit && home === undefined ? { unitId, unitPhone: unit.phone } : undefined)
  useShareAppMessage(() => ({ title: unit?.name ?? '红堡', path: `/about/place/page?unitId=${unitId}` }))
  if (!unit) return failure ? <FailureView failure={failure} onRetry={() => void refresh()} /> : <PageSkeleton />
  const { name, phone, address, paths } = unit
  const above = paths.territorial?.slice(0, -1).map(({ name }) => name)
  return (
    <>
      <OfflineNote failure={failure} at={at} />
      <Box as="header">
        <Box className="sub">{above?.join(' · ') || KIND_WORDS[unit.kind]}</Box>
        <Box as="h1" className="h1">
          {unit.name}
        </Box>
      </Box>
      <Box className="card flush">
        <CellRow icon="service" title="约服务" sub="先约时间，到了就办" onTap={() => go('search')} />
        <CellRow icon="flag" title="看公告公示" onTap={() => go('notices', { unitId })} />
        {phone && <CellRow icon="phone" title="打电话" sub={phone} onTap={() => callUnit(phone)} />}
        {address !== undefined && <CellRow icon="nav" title="怎么走" sub={address} onTap={() => setAsking(true)} />}
        <CellRow icon="book" title="帮助和反馈" onTap={() => go('help')} />
      </Box>
      {asking && <WaySheet unitId={unitId} place={name} onClose={() => setAsking(false)} />}
    </>
  )
}

/** What a code at the door of a unit opens: what one can do there, without signing in. */
export default function PlacePage() {
  const unitId = unitOf(useRouter().params)
  return (
    <Page title="服务站" entry>
      {unitId === undefined ? (
        <StateView picture="empty" title="这个码认不出来" say="可能贴的时间太久了。从首页也能找到所有的事。">
          <Button kind="pri" words="去首页" onTap={() => go('home')} />
        </StateView>
      ) : (
        <>
          <Place unitId={unitId} />
          <Button words="去首页" onTap={() => go('home')} />
        </>
      )}
    </Page>
  )
}
