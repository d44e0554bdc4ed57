import { myDelegations } from '@domain/ordering/proxy-contract'
import { useAnswer } from '../../../platform/use-answer'
import { Section } from '../../../ui/section'
import { Segment } from '../../../ui/segment'
import type { OrderForm } from './form'
import { OtherPerson } from './other-person'
import { SavedPeople } from './saved-people'

interface WhomProps {
  readonly form: OrderForm
  readonly change: (part: Partial<OrderForm>) => void
}

const CHOICES = [
  { value: 'self', words: '我自己' },
  { value: 'other', words: '家人或邻居' },
] as const

function Others({ form, change }: WhomProps) {
  const { value } = useAnswer(myDelegations, { side: 'agent' })
  const people = value?.items.filter(({ status }) => status === 'active') ?? []
  return (
    <>
      {people.length > 0 && (
        <SavedPeople people={people} chosen={form.delegationId} onChoose={(delegationId) => change({ delegationId })} />
      )}
      {!form.delegationId && <OtherPerson form={form} change={change} />}
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
