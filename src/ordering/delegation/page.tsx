import { addDays, shanghaiDate } from '@domain/kernel/calendar'
import { saveDelegation } from '@domain/ordering/proxy-contract'
import { serverNow } from '../../platform/clock'
import { needsConsent } from '../../platform/failures'
import { back } from '../../platform/places'
import { useAct } from '../../platform/use-act'
import { useDraft } from '../../platform/use-draft'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { ConsentSheet } from '../../ui/consent-sheet'
import { FailureNote } from '../../ui/failure-note'
import { Page } from '../../ui/frame/page'
import { Note } from '../../ui/note'
import { Pick } from '../../ui/pick'
import { Section } from '../../ui/section'
import { longDay } from '../../ui/when'
import { OtherPerson } from '../people/other-person'
import { NOBODY, personInput, personLacks, type PersonForm } from '../people/person-form'

interface DelegationForm extends PersonForm {
  /** How long it counts, in days. */
  readonly days: number
}

const AGREED = '没有同意不能登记。对方是怎么同意的，选一种：'
const WAYS = [
  { way: 'in_person', title: '当面同意了', sub: '对方在您身边，听您说了到哪天为止' },
  { way: 'phone', title: '电话里同意了', sub: '通话时讲清楚了您会替他约服务' },
  { way: 'paper', title: '签了纸质同意书', sub: '第一次办事那天带上，给窗口看一眼' },
] as const
const TERMS = [
  { days: 30, words: '一个月' },
  { days: 182, words: '半年' },
  { days: 365, words: '一年' },
] as const

/** 登记一个人: who lets one act for them, how they agreed, until when. */
export default function DelegationPage() {
  const draft = useDraft<DelegationForm>('delegation', { ...NOBODY, days: 0 })
  const act = useAct(saveDelegation, { requestId: draft.requestId })
  const { fields, change } = draft
  const lacks = personLacks(fields) ?? (fields.days > 0 ? undefined : '到哪天')
  const today = shanghaiDate(serverNow())
  const save = async () => {
    const person = personInput(fields)
    if (!person || !(await act.run({ ...person, until: addDays(today, fields.days) }))) return
    draft.done()
    back()
  }
  const asksConsent = needsConsent(act.failure)
  return (
    <Page
      title="登记一个人"
      over={asksConsent && <ConsentSheet purpose="ordering" onClose={act.clear} onAgreed={() => void save()} />}
      foot={
        <Button
          kind="pri"
          wide
          words="登记"
          off={lacks && `还差：${lacks}`}
          busy={act.busy && '正在登记'}
          onTap={() => void save()}
        />
      }
    >
      <Box as="h1" className="h1">
        登记一个人
      </Box>
      <Section title="替谁办">
        <OtherPerson form={fields} change={change} agreed={AGREED} ways={WAYS} />
      </Section>
      <Section title="到哪天">
        <Box className="col g8" label="到哪天" group>
          {TERMS.map(({ days, words }) => (
            <Pick
              key={days}
              title={words}
              sub={`到 ${longDay(addDays(today, days))}`}
              chosen={fields.days === days}
              onTap={() => change({ days })}
            />
          ))}
        </Box>
      </Section>
      <Note icon="lock">填了手机号，对方用这个号码登录后能看到这条登记，随时可以撤回。</Note>
      <FailureNote failure={asksConsent ? undefined : act.failure} not="没有登记" />
    </Page>
  )
}
