import { shanghaiDate } from '@domain/kernel/calendar'
import type { OutputOf } from '@domain/kernel/contract'
import { getService } from '@domain/ordering/contract'
import type { takeOrder } from '@domain/ordering/proxy-contract'
import { back } from '../../../../platform/places'
import { useAnswer } from '../../../../platform/use-answer'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { CodeBlock } from '../../../../ui/code-block'
import { clock, monthDay, weekday } from '../../../../ui/when'
import { whereWords } from '../../../../ui/where-words'
import type { Slot } from '../../parts/slot-choice'
import './counter.scss'

/** An order just taken, as the slip tells it. */
export interface Taken extends OutputOf<typeof takeOrder> {
  readonly slot: Slot
  readonly name: string
}

function bringWords(materials: OutputOf<typeof getService>['materials']): string {
  const own = materials.filter(({ shared }) => !shared).map(({ name }) => name)
  return own.length > 0 ? own.join('、') : '什么都不用带'
}

function Line({ name, words }: { readonly name: string; readonly words: string }) {
  return (
    <Box className="slip-line">
      <Box as="span" className="slip-name">
        {name}
      </Box>
      <Box className="fill">{words}</Box>
    </Box>
  )
}

/** 凭条: the one sheet a person without a phone takes home. Dates are written out, for it lasts longer than today. */
export function Slip({ taken, onNext }: { readonly taken: Taken; readonly onNext: () => void }) {
  const { slot, name, orderNo, code, spokenCode } = taken
  const { value: guide } = useAnswer(getService, { serviceId: slot.serviceId })
  const date = shanghaiDate(slot.startsAt)
  const when = `${monthDay(date)} ${weekday(date)} ${clock(slot.startsAt)}–${clock(slot.endsAt)}`
  return (
    <Box className="counter col g12">
      <Box as="section" className="card slip col g12" label="凭条">
        <Box as="h1" className="h1">
          {slot.title}
        </Box>
        <Line name="时间" words={when} />
        <Line name="地点" words={whereWords(slot)} />
        <Line name="姓名" words={name} />
        {guide && <Line name="带上" words={bringWords(guide.materials)} />}
        <CodeBlock code={code} spoken={spokenCode} />
        <Line name="单号" words={orderNo} />
        {slot.unitPhone && <Line name="来不了" words={`请打 ${slot.unitPhone}`} />}
      </Box>
      {process.env.TARO_ENV === 'h5' ? (
        <Button kind="pri" wide words="打印凭条" onTap={() => window.print()} />
      ) : (
        <Box className="sub">请对方把这一页拍下来，或抄下 6 位数和时间。</Box>
      )}
      <Box className="pair">
        <Button words="回办事队列" onTap={back} />
        <Button words="再下一单" onTap={onNext} />
      </Box>
    </Box>
  )
}
