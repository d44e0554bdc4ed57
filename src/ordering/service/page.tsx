import { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { me } from '@domain/identity/contract'
import { getService } from '@domain/ordering/contract'
import { myWaits } from '@domain/ordering/line-contract'
import { serverNow } from '../../platform/clock'
import { useCare } from '../../platform/mode'
import { go } from '../../platform/places'
import { pulled } from '../../platform/pulled'
import { useLearnUnit, useOwnUnit } from '../../platform/own-unit'
import { useAnswer } from '../../platform/use-answer'
import { Button } from '../../ui/button'
import { FailureView } from '../../ui/failure-view'
import { Page } from '../../ui/frame/page'
import { OfflineNote } from '../../ui/offline-note'
import { PageSkeleton } from '../../ui/skeleton'
import { moment } from '../../ui/when'
import { canWait, firstFree, seatsLeft, type Slot } from '../slots/days'
import { LineSheet } from '../line/line-sheet'
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
  const guide = useAnswer(getService, { serviceId, withSlots: true }, { keep: true })
  const slots = guide.value?.slots
  const [picked, setPicked] = useState<Slot>()
  const [full, setFull] = useState<Slot>()
  const care = useCare()
  const { unitId } = useOwnUnit()
  useLearnUnit(useAnswer(me, care && unitId === undefined ? {} : undefined).value)
  const now = serverNow()
  const someFull = slots?.some((slot) => canWait(slot, now)) === true
  const line = useAnswer(myWaits, someFull ? { limit: 100 } : undefined)
  const again = async () => void (await Promise.all([guide.refresh(), line.refresh()]))
  usePullDownRefresh(() => void pulled(again))

  const current = slots?.find(({ slotId }) => slotId === picked?.slotId)
  const stillFree = current && seatsLeft(current, now) > 0 ? current : undefined
  const chosen = stillFree ?? (care && slots ? firstFree(slots, now) : undefined)
  const none = slots !== undefined && firstFree(slots, now) === undefined
  return (
    <Page
      title="办事指南"
      foot={guide.value && <Foot chosen={chosen} none={none} />}
      over={full && <LineSheet slot={full} onClose={() => setFull(undefined)} onChanged={() => void again()} />}
    >
      <OfflineNote failure={guide.failure} at={guide.at} />
      {guide.value && (
        <Guide
          guide={guide.value}
          slots={slots ?? []}
          now={now}
          chosen={chosen}
          onChoose={setPicked}
          onFull={setFull}
          waited={line.value?.items.map(({ slotId }) => slotId)}
        />
      )}
      {!guide.value && guide.failure && <FailureView failure={guide.failure} onRetry={() => void guide.refresh()} />}
      {!guide.value && !guide.failure && <PageSkeleton />}
    </Page>
  )
}
