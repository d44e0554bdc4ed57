import { useState } from 'react'
import { shanghaiDate } from '@domain/kernel/calendar'
import { openSlot } from '@domain/ordering/contract'
import { serverNow } from '../../../../platform/clock'
import type { ActingPost } from '../../../../platform/session'
import { useAct } from '../../../../platform/use-act'
import { useDraft } from '../../../../platform/use-draft'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { Note } from '../../../../ui/note'
import { SwitchRow } from '../../../../ui/switch-row'
import { TextField } from '../../../../ui/text-field'
import { DateField, TimeField } from '../../../../ui/date-field'
import { seatsProblem, slotInput, timeProblem, type SlotFields } from './form'
import { ServiceChoice } from './service-choice'
import './slot-form.scss'

const empty = (now: number): SlotFields => ({
  serviceId: '',
  title: '',
  date: shanghaiDate(now),
  from: '',
  to: '',
  capacity: '6',
  place: '',
  outside: false,
})

/** The form; what is half filled in is still there the next time. */
export function SlotForm({ post }: { readonly post: ActingPost }) {
  const now = serverNow()
  const draft = useDraft<SlotFields>('slot', empty(now))
  const act = useAct(openSlot, { as: post.assignmentId, requestId: draft.requestId })
  const [opened, setOpened] = useState<string>()
  const { fields, change } = draft
  const problem = timeProblem(fields, now)
  const timed = fields.from !== '' && fields.to !== ''
  const input = slotInput(fields, now)
  const open = async () => {
    if (!input || !(await act.run(input))) return
    setOpened(`${fields.title}，${fields.date} ${fields.from}–${fields.to}，${fields.capacity} 个名额`)
    draft.done()
  }
  return (
    <Box className="slot-form col g24">
      <Box as="header">
        <Box as="h1" className="h1">
          开放时间
        </Box>
        <Box className="sub">{`在${post.unitName}办。居民马上就能约，一段时间一次开放。`}</Box>
      </Box>
      {opened && (
        <Note icon="checkc" tone="pine" alert>
          开放了：{opened}
        </Note>
      )}
      <Box className="card col g24">
        <ServiceChoice title={fields.title} onChoose={(serviceId, title) => change({ serviceId, title })} />
        <Box className="slot-times">
          <DateField label="哪天" value={fields.date} onChange={(date) => change({ date })} />
          <TimeField label="从" value={fields.from} onChange={(from) => change({ from })} />
          <TimeField label="到" value={fields.to} onChange={(to) => change({ to })} />
        </Box>
        {timed && problem && (
          <Note icon="alert" tone={problem.outside ? 'amber' : 'red'} alert>
            {problem.words}
          </Note>
        )}
        {(problem?.outside || fields.outside) && (
          <SwitchRow
            icon="clock"
            title="服务时间以外也开放"
            sub="平时 8:30–17:30"
            on={fields.outside}
            onChange={(outside) => change({ outside })}
          />
        )}
        <TextField
          label="名额"
          kind="number"
          max={3}
          value={fields.capacity}
          wrong={seatsProblem(fields)}
          onChange={(capacity) => change({ capacity })}
        />
        <TextField
          label="地点（不写就按办事指南）"
          max={40}
          value={fields.place}
          onChange={(place) => change({ place })}
        />
        <FailureNote failure={act.failure} not="没有开放" />
        <Button
          kind="pri"
          wide
          words="开放这段时间"
          off={input ? undefined : '先填完'}
          busy={act.busy && '正在开放'}
          onTap={() => void open()}
        />
      </Box>
    </Box>
  )
}
