import { useEffect, useState, type ReactNode } from 'react'
import type { OutputOf } from '@domain/kernel/contract'
import type { getOrder } from '@domain/ordering/contract'
import { revealPhone } from '@domain/ordering/proxy-contract'
import { CONSENT_WORDS, RELATION_WORDS } from '@domain/ordering/words'
import { call } from '../../../platform/call'
import { asFailure, type Failure } from '../../../platform/failures'
import { callUnit } from '../../../platform/own-unit'
import { Box } from '../../../ui/box'
import { FailureNote } from '../../../ui/failure-note'
import { Icon } from '../../../ui/icon'
import { Tap } from '../../../ui/tap'
import { stamp } from '../../../ui/when'
import { useMay } from '../../frame/use-may'

export type Order = OutputOf<typeof getOrder>

interface FactProps {
  readonly name: string
  readonly children: ReactNode
}

function Fact({ name, children }: FactProps) {
  return (
    <Box className="fact-row">
      <Box as="span" className="fact-name">
        {name}
      </Box>
      <Box className="fill">{children}</Box>
    </Box>
  )
}

/** How long a number stays uncovered: enough to dial it or write it down. */
const SHOWN_MS = 60_000

/** The number stands covered until somebody asks for it, and asking is put on record. */
function PhoneNumber({
  orderId,
  as,
  masked,
}: {
  readonly orderId: string
  readonly as: string
  readonly masked: string
}) {
  const [phone, setPhone] = useState<string>()
  const [failure, setFailure] = useState<Failure>()
  useEffect(() => {
    if (phone === undefined) return undefined
    const timer = setTimeout(() => setPhone(undefined), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [phone])
  const reveal = async () => {
    setFailure(undefined)
    try {
      setPhone((await call(revealPhone, { orderId }, as)).phone)
    } catch (cause) {
      setFailure(asFailure(cause))
    }
  }
  return (
    <>
      <Box className="row">
        <Box as="span">{phone ?? masked}</Box>
        {phone && (
          <Tap className="lnk" onTap={() => callUnit(phone)}>
            <Icon name="phone" size={16} />
            <Box as="span">打电话</Box>
          </Tap>
        )}
        {!phone && (
          <Tap className="lnk" label="看号码，会留下记录" onTap={() => void reveal()}>
            <Icon name="eye" size={16} />
            <Box as="span">看号码</Box>
          </Tap>
        )}
      </Box>
      <Box className="meta">{phone ? '看过已经记下，一分钟后再遮住' : '看一次记一次'}</Box>
      <FailureNote failure={failure} not="没有看成" />
    </>
  )
}

/** Who, for whom, how agreed, what was said. */
export function OrderFacts({ order, as }: { readonly order: Order; readonly as: string }) {
  const mayReveal = useMay()(revealPhone)
  const { beneficiary, ordererName, forName, note, orderId, result } = order
  return (
    <Box className="col g8 facts-list">
      <Fact name="给谁办">{forName}</Fact>
      <Fact name="谁下的单">
        {beneficiary ? `${ordererName}，对方是其${RELATION_WORDS[beneficiary.relation]}` : ordererName}
      </Fact>
      {mayReveal && beneficiary?.phoneMasked && (
        <Fact name="手机">
          <PhoneNumber key={orderId} orderId={orderId} as={as} masked={beneficiary.phoneMasked} />
        </Fact>
      )}
      {beneficiary && (
        <Fact name="同意代办">
          <Box as="span" className="pine">
            {`${CONSENT_WORDS[beneficiary.consent.way]}，${stamp(beneficiary.consent.at)}`}
          </Box>
        </Fact>
      )}
      {note && <Fact name="备注">{note}</Fact>}
      {result && <Fact name="结果">{result}</Fact>}
    </Box>
  )
}
