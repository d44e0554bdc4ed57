import { useRouter } from '@tarojs/taro'
import { listSlots, placeOrder } from '@domain/ordering/contract'
import { serverNow } from '../../platform/clock'
import { useCare } from '../../platform/mode'
import { go, goInstead } from '../../platform/places'
import { useAct } from '../../platform/use-act'
import { useAnswer } from '../../platform/use-answer'
import { useDraft } from '../../platform/use-draft'
import { needsConsent } from '../../platform/failures'
import { ConsentSheet } from '../../ui/consent-sheet'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { FailureView } from '../../ui/failure-view'
import { Page } from '../../ui/frame/page'
import { Note } from '../../ui/note'
import { Section } from '../../ui/section'
import { PageSkeleton } from '../../ui/skeleton'
import { Tap } from '../../ui/tap'
import { TextField } from '../../ui/text-field'
import { moment } from '../../ui/when'
import type { Slot } from '../slots/days'
import { EMPTY, missing, orderInput, type OrderForm } from './parts/form'
import { Summary } from './parts/summary'
import { Whom } from './parts/whom'

/** The slot one came with, asked for again: seats go quickly. */
function useSlot(): { slot: Slot | undefined; gone: boolean; slots: ReturnType<typeof useAnswer<typeof listSlots>> } {
  const { slotId, serviceId = '', at = '' } = useRouter().params
  const slots = useAnswer(listSlots, { serviceId, from: Number(at), to: Number(at), limit: 100 })
  const slot = slots.value?.items.find((one) => one.slotId === slotId)
  return { slot, gone: slots.value !== undefined && slot === undefined, slots }
}

function Foot({
  slot,
  lacks,
  busy,
  onOrder,
}: {
  slot: Slot
  lacks: string | undefined
  busy: boolean
  onOrder: () => void
}) {
  const care = useCare()
  return (
    <>
      <Box className="fill">
        <Box className="meta">{lacks ? '还差' : '约的时间'}</Box>
        <Box className="t b">{lacks ?? moment(slot.startsAt, serverNow(), care)}</Box>
      </Box>
      <Button kind="pri" words="确认下单" busy={busy && '正在下单'} off={lacks && '先填完'} onTap={onOrder} />
    </>
  )
}

function PrivacyNote({ slot }: { readonly slot: Slot }) {
  return (
    <Note icon="lock">
      姓名和手机号只给{slot.unitName}办这件事的人看。
      <Tap link className="lnk-in" onTap={() => go('dataNotice', { about: 'ordering' })}>
        查看个人信息说明
      </Tap>
    </Note>
  )
}

/** 确认下单: for whom, and anything the desk should know. */
export default function ConfirmPage() {
  const { slotId = '', other } = useRouter().params
  const { slot, gone, slots } = useSlot()
  const start: OrderForm = other ? { ...EMPTY, whom: 'other' } : EMPTY
  const draft = useDraft<OrderForm>(`order:${slotId}`, start)
  const act = useAct(placeOrder, { requestId: draft.requestId })
  const lacks = missing(draft.fields)
  const order = async () => {
    const placed = await act.run(orderInput(draft.fields, slotId))
    if (!placed) return
    draft.done()
    goInstead('order', { orderId: placed.orderId, fresh: 1 })
  }
  const asksConsent = needsConsent(act.failure)
  const foot = slot && <Foot slot={slot} lacks={lacks} busy={act.busy} onOrder={() => void order()} />
  return (
    <Page
      title="确认下单"
      foot={foot}
      over={asksConsent && <ConsentSheet purpose="ordering" onClose={act.clear} onAgreed={() => void order()} />}
    >
      {!slot && !gone && slots.failure && <FailureView failure={slots.failure} onRetry={() => void slots.refresh()} />}
      {!slot && !gone && !slots.failure && <PageSkeleton />}
      {gone && (
        <Note icon="alert" tone="red" alert>
          这个时间已经没有了，请回上一页另选一个。
        </Note>
      )}
      {slot && (
        <>
          <Summary slot={slot} now={serverNow()} />
          <Whom form={draft.fields} change={draft.change} />
          <Section title="还想说明什么">
            <TextField
              tall
              bare
              label="还想说明什么"
              hint="可以不写。比如：老人听力不好，叫号请大声些"
              max={200}
              value={draft.fields.note}
              onChange={(note) => draft.change({ note })}
            />
          </Section>
          <FailureNote failure={asksConsent ? undefined : act.failure} not="没有下单成功，名额没有占用" />
          <PrivacyNote slot={slot} />
        </>
      )}
    </Page>
  )
}
