import { useState } from 'react'
import { normaliseCode } from '@domain/kernel/identifiers'
import { findByCode, fulfil } from '@domain/points/contract'
import { serverNow } from '../../../../platform/clock'
import { scannedText } from '../../../../platform/scan-code'
import { useAct } from '../../../../platform/use-act'
import { useFetch } from '../../../../platform/use-fetch'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { Note } from '../../../../ui/note'
import { Section } from '../../../../ui/section'
import { SixBoxes } from '../../../../ui/six-boxes'
import { stamp } from '../../../../ui/when'
import { insteadOf } from './instead-of'
import { ToHand } from './to-hand'

const ENOUGH = 6

interface HandOverProps {
  readonly as: string
  /** A thing has left the outlet. */
  readonly onHanded: () => void
}

/** By the code a person shows or says: first what it stands for, then, by a second tap, one thing leaves the outlet. */
export function HandOver({ as, onHanded }: HandOverProps) {
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState('')
  const [handed, setHanded] = useState<string>()
  const found = useFetch(findByCode)
  const act = useAct(fulfil, { as })
  const start = (digits: string) => {
    setTyped(digits)
    setAsked('')
    setHanded(undefined)
    act.clear()
  }
  const ask = async (code: string) => {
    const wanted = normaliseCode(code)
    if (wanted.length < ENOUGH) return
    setAsked(wanted)
    setHanded(undefined)
    await found.fetch({ code: wanted }, as)
  }
  const scan = async () => {
    const code = await scannedText()
    if (code !== undefined) await ask(code)
  }
  const give = async () => {
    const moved = await act.run({ code: asked })
    if (!moved || !found.value) return
    const { name, ownerName, redemptionNo } = found.value
    start('')
    setHanded(`${stamp(serverNow())}，${name}交给${ownerName}了，编号 ${redemptionNo}。`)
    onHanded()
  }
  const shown = asked !== '' && found.value
  return (
    <Section title="来领东西">
      <Box className="card col g12">
        {shown ? (
          <ToHand
            found={shown}
            as={as}
            busy={act.busy}
            failure={act.failure}
            onGive={() => void give()}
            onLeave={() => start('')}
          />
        ) : (
          <>
            {handed && (
              <Note icon="checkc" tone="pine" alert>
                {handed}
              </Note>
            )}
            <Box className="sub">输对方报的 6 位数，先看是哪一件</Box>
            <SixBoxes label="6 位领取码" value={typed} onChange={start} />
            {asked !== '' && <FailureNote failure={found.failure} not={insteadOf(found.failure)} />}
            <Box className="pair">
              {process.env.TARO_ENV === 'weapp' && <Button icon="scan" words="扫码" onTap={() => void scan()} />}
              <Button
                kind="pri"
                words="看看是哪件"
                busy={found.busy && '正在找'}
                off={typed.length < ENOUGH ? '先输满 6 位' : undefined}
                onTap={() => void ask(typed)}
              />
            </Box>
          </>
        )}
      </Box>
    </Section>
  )
}
