import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { getService } from '@domain/ordering/contract'
import { serverNow } from '../../platform/clock'
import { useCare } from '../../platform/mode'
import { go } from '../../platform/places'
import { pulled } from '../../platform/pulled'
import { useAnswer } from '../../platform/use-answer'
import { Button } from '../../ui/button'
import { FailureView } from '../../ui/failure-view'
import { Page } from '../../ui/frame/page'
import { OfflineNote } from '../../ui/offline-note'
import { PageSkeleton } from '../../ui/skeleton'
import { moment } from '../../ui/when'
import { firstFree, seatsLeft, type Slot } from '../slots/days'
import { useOwnSlots } from '../slots/use-own-slots'
import { Guide } from './parts/guide'

interface FootProps {
  readonly chosen: Slot | undefined
  /** Times are known and none is free. */
  readonly none: boolean
}

function Foot({ chosen, none }: FootProps) {
  const care = useCare()
  const confirm = (forOther: boolean) =>
    chosen &&
    go('confirm', {
      slotId: chosen.slotId,
      serviceId: chosen.serviceId,
      at: chosen.startsAt,
      ...(forOther ? { other: 1 } : {}),
    })
  const off = chosen ? undefined : none ? '现在没有可约的时间' : '先选时间'
  return (
    <>
      {chosen && !care && <Button words="替家人约" onTap={() => confirm(true)} />}
      <Button
        kind="pri"
        words={chosen ? `约${moment(chosen.startsAt, serverNow(), care)}` : ''}
        off={off}
        onTap={() => confirm(false)}
      />
    </>
  )
}

/** 办事指南: promise, fee and way at once, then the time, then what to bring. */
export default function ServicePage() {
  const { serviceId = '' } = useRouter().params
  const guide = useAnswer(getService, { serviceId }, { keep: true })
  const { slots, refresh } = useOwnSlots(serviceId)
  const [picked, setPicked] = useState<Slot>()
  const care = useCare()
  usePullDownRefresh(() => void pulled(async () => void (await Promise.all([guide.refresh(), refresh()]))))

  const now = serverNow()
  const current = slots?.find(({ slotId }) => slotId === picked?.slotId)
  const stillFree = current && seatsLeft(current, now) > 0 ? current : undefined
  const chosen = stillFree ?? (care && slots ? firstFree(slots, now) : undefined)
  const none = slots !== undefined && firstFree(slots, now) === undefined
  return (
    <Page title="办事指南" foot={guide.value && <Foot chosen={chosen} none={none} />}>
      <OfflineNote failure={guide.failure} at={guide.at} />
      {guide.value && <Guide guide={guide.value} slots={slots} now={now} chosen={chosen} onChoose={setPicked} />}
      {!guide.value && guide.failure && <FailureView failure={guide.failure} onRetry={() => void guide.refresh()} />}
      {!guide.value && !guide.failure && <PageSkeleton />}
    </Page>
  )
}
