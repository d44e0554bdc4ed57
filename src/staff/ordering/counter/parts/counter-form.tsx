import { useState } from 'react'
import { takeOrder } from '@domain/ordering/proxy-contract'
import { serverNow } from '../../../../platform/clock'
import type { ActingPost } from '../../../../platform/session'
import { useAct } from '../../../../platform/use-act'
import { useDraft } from '../../../../platform/use-draft'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { DateField } from '../../../../ui/date-field'
import { FailureNote } from '../../../../ui/failure-note'
import { Note } from '../../../../ui/note'
import { TextField } from '../../../../ui/text-field'
import { ServiceChoice } from '../../slot/parts/service-choice'
import { counterInput, emptyFields, missing, phoneProblem, type CounterFields } from './form'
import type { Taken } from './slip'
import { SlotChoice, type Slot } from '../../parts/slot-choice'
import './counter.scss'

interface CounterFormProps {
  readonly post: ActingPost
  readonly onTaken: (taken: Taken) => void
}

/** The form; nothing is sent before the person signed on paper. */
export function CounterForm({ post, onTaken }: CounterFormProps) {
  const draft = useDraft<CounterFields>('counter', emptyFields(serverNow()))
  const act = useAct(takeOrder, { as: post.assignmentId, requestId: draft.requestId })
  const [slot, setSlot] = useState<Slot>()
  const { fields, change } = draft
  const chosen = slot?.serviceId === fields.serviceId ? slot : undefined
  const take = async () => {
    if (!chosen) return
    const placed = await act.run(counterInput({ ...fields, slotId: chosen.slotId }))
    if (!placed) return
    draft.done()
    onTaken({ ...placed, slot: chosen, name: fields.name.trim() })
  }
  return (
    <Box className="counter col g24">
      <Box as="header">
        <Box as="h1" className="h1">
          替人下单
        </Box>
        <Box className="sub">给没有手机、来到窗口的人用。下单后给一张凭条，办事那天带来。</Box>
      </Box>
      <Box className="card col g24">
        <ServiceChoice title={fields.title} onChoose={(serviceId, title) => change({ serviceId, title, slotId: '' })} />
        {fields.serviceId && (
          <SlotChoice
            serviceId={fields.serviceId}
            unitId={post.unitId}
            chosen={chosen?.slotId ?? ''}
            onChoose={setSlot}
          />
        )}
        <TextField label="姓名" max={20} value={fields.name} onChange={(name) => change({ name })} />
        <TextField
          label="手机（没有可以不填）"
          kind="tel"
          max={13}
          value={fields.phone}
          wrong={phoneProblem(fields)}
          onChange={(phone) => change({ phone })}
        />
        <Note icon="edit">先请本人在纸质同意书上签字，再下单。同意书放进文件夹。</Note>
        <DateField label="哪天签的字" value={fields.signedOn} onChange={(signedOn) => change({ signedOn })} />
        <TextField label="同意书编号" max={20} value={fields.sheetNo} onChange={(sheetNo) => change({ sheetNo })} />
        <FailureNote failure={act.failure} not="没有下单成功，名额没有占用" />
        <Button
          kind="pri"
          wide
          words="下单，出凭条"
          off={missing({ ...fields, slotId: chosen?.slotId ?? '' })}
          busy={act.busy && '正在下单'}
          onTap={() => void take()}
        />
      </Box>
    </Box>
  )
}
