import { useState } from 'react'
import { awaitSeat, leaveLine, placeInLine } from '@domain/ordering/line-contract'
import { OFFER_MINUTES } from '@domain/ordering/rules'
import { serverNow } from '../../platform/clock'
import { needsConsent } from '../../platform/failures'
import { useCare } from '../../platform/mode'
import { useAct } from '../../platform/use-act'
import { useAnswer } from '../../platform/use-answer'
import { usePoll } from '../../platform/use-poll'
import { useSubscribe } from '../../platform/use-subscribe'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { ConsentSheet } from '../../ui/consent-sheet'
import { FailureNote } from '../../ui/failure-note'
import { FailureView } from '../../ui/failure-view'
import { Sheet } from '../../ui/sheet'
import { RowsSkeleton } from '../../ui/skeleton'
import { clock, moment } from '../../ui/when'
import type { Slot } from '../slots/days'

interface LineSheetProps {
  readonly slot: Slot
  readonly onClose: () => void
  /** Something changed: the times are asked for again. */
  readonly onChanged: () => void
}

const ahead = (count: number) => (count === 0 ? '前面没有人，您是第一位' : `前面还有 ${count} 人`)

/** 有人退，通知我: what waiting means, where one stands, the way out again. */
export function LineSheet({ slot, onClose, onChanged }: LineSheetProps) {
  const { slotId, startsAt } = slot
  const care = useCare()
  const { value: line, failure, refresh } = useAnswer(placeInLine, { slotId })
  const join = useAct(awaitSeat)
  const leave = useAct(leaveLine)
  const subscribe = useSubscribe('seatFreed')
  const [asked, setAsked] = useState(false)
  const wait = line?.wait
  usePoll(wait !== undefined, refresh)
  const changed = () => {
    void refresh()
    onChanged()
  }
  const wants = async () => {
    if (!asked) await subscribe()
    setAsked(true)
    if (await join.run({ slotId })) changed()
  }
  const gives = async () => {
    if (wait && (await leave.run({ waitId: wait.waitId }))) changed()
  }
  if (needsConsent(join.failure))
    return <ConsentSheet purpose="ordering" onClose={join.clear} onAgreed={() => void wants()} />
  const when = moment(startsAt, serverNow(), care)
  const title = !wait ? `${when} 约满了` : wait.status === 'told' ? '有名额了' : `在等 ${when}`
  return (
    <Sheet title={title} onClose={onClose}>
      {!line &&
        (failure ? <FailureView failure={failure} onRetry={() => void refresh()} /> : <RowsSkeleton rows={1} />)}
      {line && !wait && (
        <Box>
          {`有人退出名额，按等的先后告诉您，${OFFER_MINUTES} 分钟里先由您来约。`}
          {line.ahead > 0 ? `现在有 ${line.ahead} 人在等。` : '现在没有人在等。'}
        </Box>
      )}
      {wait?.status === 'waiting' && <Box>{`${ahead(line?.ahead ?? 0)}。到 ${when} 还没有人退，就不再等了。`}</Box>}
      {wait?.toldUntil !== undefined && (
        <Box>{`有人退了一个名额。${clock(wait.toldUntil)} 前请关上这里，点这个时间来约；过了就告诉下一位。`}</Box>
      )}
      <FailureNote failure={join.failure ?? leave.failure} not="没有改动" />
      <Box className="pair">
        {wait ? (
          <Button words="不等了" busy={leave.busy && '正在退出'} onTap={() => void gives()} />
        ) : (
          <Button words="算了" onTap={onClose} />
        )}
        {wait ? (
          <Button kind="pri" words="知道了" onTap={onClose} />
        ) : (
          <Button
            kind="pri"
            words="有人退，通知我"
            off={line ? undefined : '正在打开'}
            busy={join.busy && '正在记下'}
            onTap={() => void wants()}
          />
        )}
      </Box>
    </Sheet>
  )
}
