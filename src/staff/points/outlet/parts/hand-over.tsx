import Taro from '@tarojs/taro'
import { useState } from 'react'
import { normaliseCode } from '@domain/kernel/identifiers'
import { fulfil, getRedemption } from '@domain/points/contract'
import { useAct } from '../../../../platform/use-act'
import { useAnswer } from '../../../../platform/use-answer'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { Note } from '../../../../ui/note'
import { Section } from '../../../../ui/section'
import { SixBoxes } from '../../../../ui/six-boxes'

const ENOUGH = 6

/** What is to be handed over now. */
function Handed({ redemptionId, as }: { readonly redemptionId: string; readonly as: string }) {
  const { value } = useAnswer(getRedemption, { redemptionId }, { as })
  if (!value) return null
  return (
    <Note icon="checkc" tone="pine" alert>
      {`核对好了，请把${value.name}交给${value.ownerName}。`}
    </Note>
  )
}

/** By the code a person shows or says: one thing leaves the outlet. */
export function HandOver({ as, onHanded }: { readonly as: string; readonly onHanded: () => void }) {
  const [code, setCode] = useState('')
  const [handed, setHanded] = useState<string>()
  const act = useAct(fulfil, { as })
  const type = (next: string) => {
    setCode(next)
    setHanded(undefined)
    act.clear()
  }
  const send = async (scanned = code) => {
    const wanted = normaliseCode(scanned)
    if (wanted.length < ENOUGH) return
    const moved = await act.run({ code: wanted })
    if (!moved) return
    setCode('')
    setHanded(moved.redemptionId)
    onHanded()
  }
  const scan = async () => {
    const { result } = await Taro.scanCode({ onlyFromCamera: true })
    await send(result)
  }
  return (
    <Section title="来领东西">
      <Box className="card col g12">
        <Box className="sub">输对方报的 6 位数</Box>
        <SixBoxes value={code} onChange={type} />
        <FailureNote failure={act.failure} not="没有核对成功，东西先不要给" />
        {handed && <Handed redemptionId={handed} as={as} />}
        <Box className="pair">
          {process.env.TARO_ENV === 'weapp' && <Button icon="scan" words="扫码" onTap={() => void scan()} />}
          <Button
            kind="pri"
            words="核对领取"
            busy={act.busy && '正在核对'}
            off={code.length < ENOUGH ? '先输满 6 位' : undefined}
            onTap={() => void send()}
          />
        </Box>
      </Box>
    </Section>
  )
}
