import { myDelegations } from '@domain/ordering/proxy-contract'
import { decideDelegation } from '@domain/ordering/rules'
import { serverNow } from '../../../platform/clock'
import { go } from '../../../platform/places'
import { useAnswer } from '../../../platform/use-answer'
import { Button } from '../../../ui/button'
import { OtherPerson } from '../../people/other-person'
import { Section } from '../../../ui/section'
import { Segment } from '../../../ui/segment'
import type { OrderForm } from './form'
import { SavedPeople } from './saved-people'

interface WhomProps {
  readonly form: OrderForm
  readonly change: (part: Partial<OrderForm>) => void
}

const CHOICES = [
  { value: 'self', words: '我自己' },
  { value: 'other', words: '家人或邻居' },
] as const

const AGREED = '没有同意不能替别人约。对方是怎么同意的，选一种：'
const WAYS = [
  { way: 'in_person', title: '当面同意了', sub: '对方在您身边，听您说了要办什么' },
  { way: 'phone', title: '电话里同意了', sub: '通话时讲清楚了时间和要办的事' },
  { way: 'paper', title: '签了纸质同意书', sub: '办事那天带上，给窗口看一眼' },
] as const

function Others({ form, change }: WhomProps) {
  const { value } = useAnswer(myDelegations, { side: 'agent' })
  const people = value?.items.filter((one) => decideDelegation(one, serverNow()).ok) ?? []
  return (
    <>
      {people.length > 0 && (
        <SavedPeople people={people} chosen={form.delegationId} onChoose={(delegationId) => change({ delegationId })} />
      )}
      <Button kind="text" small words="管理登记的人" onTap={() => go('delegations')} />
      {!form.delegationId && <OtherPerson form={form} change={change} agreed={AGREED} ways={WAYS} />}
    </>
  )
}

/** 给谁办. */
export function Whom({ form, change }: WhomProps) {
  return (
    <Section title="给谁办">
      <Segment label="给谁办" choices={CHOICES} chosen={form.whom} onChoose={(whom) => change({ whom })} />
      {form.whom === 'other' && <Others form={form} change={change} />}
    </Section>
  )
}
