import { useState, type ReactNode } from 'react'
import { bindPhone, me, myAccount } from '@domain/identity/contract'
import { callUnit } from '../../platform/own-unit'
import { useAct } from '../../platform/use-act'
import { useAnswer } from '../../platform/use-answer'
import { Answered } from '../../ui/answered'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { Page } from '../../ui/frame/page'
import { Note } from '../../ui/note'
import { PageHead } from '../../ui/page-head'
import { PhoneNumberButton } from '../../ui/phone-number-button'
import { Section } from '../../ui/section'
import { Tag } from '../../ui/tag'
import type { Own } from '../parts/own'
import { TypeNumber } from './parts/type-number'

function Bound({ own: { phoneMasked } }: { readonly own: Own }) {
  if (phoneMasked === undefined) return null
  return (
    <Box as="section" className="card row apart" label="现在的手机号">
      <Box>
        <Box className="sub">现在的手机号</Box>
        <Box className="h2">{phoneMasked}</Box>
      </Box>
      <Tag words="核对过" tone="pine" icon="check" />
    </Box>
  )
}

/** A typed number: waiting for the desk, or come back with a reason. */
function Typed({ own, unitPhone }: { readonly own: Own; readonly unitPhone: string | undefined }) {
  if (own.typedPhoneMasked) {
    return (
      <Box as="section" className="card col g12" label="等核对的手机号">
        <Box className="row apart">
          <Box>
            <Box className="sub">您填的手机号</Box>
            <Box className="h2">{own.typedPhoneMasked}</Box>
          </Box>
          <Tag words="等社区核对" tone="amber" />
        </Box>
        <Box className="i2">带着手机到社区窗口给看一眼，或者等社区打这个号码。核对好就能约事。</Box>
        {unitPhone && <Button icon="phone" words={`打给社区 ${unitPhone}`} onTap={() => callUnit(unitPhone)} />}
      </Box>
    )
  }
  if (!own.typedPhoneReason) return null
  return (
    <Note icon="alert" tone="red">
      {`上次填的号码没有通过：${own.typedPhoneReason}。请看看号码再填一次。`}
    </Note>
  )
}

/** The form, at once where there is no number yet, behind a button where one stands. */
function ByHand({ stands, children }: { readonly stands: boolean; readonly children: ReactNode }) {
  const [open, setOpen] = useState(false)
  if (stands && !open) return <Button words="手填另一个号码" onTap={() => setOpen(true)} />
  return <Section title="手填一个号码">{children}</Section>
}

/** 手机号: the platform's own number, or one typed by hand for the desk to check. */
export default function PhonePage() {
  const answer = useAnswer(myAccount, {})
  const { value: who } = useAnswer(me, {})
  const bind = useAct(bindPhone)
  const take = async (code: string) => {
    if (await bind.run({ code })) await answer.refresh()
  }
  return (
    <Page title="手机号">
      <PageHead title="手机号" sub="约好的时间有变动，社区打这个号码。别人只看得到前三位和后四位。" />
      <Answered answer={answer}>
        {(own) => (
          <>
            <Bound own={own} />
            <Typed own={own} unitPhone={who?.unitPhone} />
            <Section title={own.phoneMasked ? '换成微信里的号码' : '用微信里的号码'}>
              <FailureNote failure={bind.failure} not="没有绑上" />
              <PhoneNumberButton onCode={(code) => void take(code)} />
            </Section>
            <ByHand stands={own.phoneMasked !== undefined || own.typedPhoneMasked !== undefined}>
              <TypeNumber
                home={who?.unitId && who.unitName ? { unitId: who.unitId, name: who.unitName } : undefined}
                onDone={() => void answer.refresh()}
              />
            </ByHand>
          </>
        )}
      </Answered>
    </Page>
  )
}
