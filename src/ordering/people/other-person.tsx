import { RELATION_WORDS } from '@domain/ordering/words'
import { Box } from '../../ui/box'
import { Icon } from '../../ui/icon'
import { Pick } from '../../ui/pick'
import { Tap } from '../../ui/tap'
import { TextField } from '../../ui/text-field'
import { phoneProblem, type PersonForm, type Relation, type Way } from './person-form'

interface OtherPersonProps {
  readonly form: PersonForm
  readonly change: (part: Partial<PersonForm>) => void
  /** What is agreed to, in the words of the question. */
  readonly agreed: string
  readonly ways: ReadonlyArray<{ readonly way: Way; readonly title: string; readonly sub: string }>
}

const RELATIONS = Object.entries(RELATION_WORDS) as ReadonlyArray<[Relation, string]>

/** The relation is the beneficiary's, as in "the person is my parent". */
const QUESTION = '对方是您的'

function RelationChoice({ form, change }: Pick<OtherPersonProps, 'form' | 'change'>) {
  return (
    <Box className="col g8">
      <Box className="t">{QUESTION}</Box>
      <Box className="options" label={QUESTION} group>
        {RELATIONS.map(([relation, words]) => (
          <Tap
            key={relation}
            className={`option${form.relation === relation ? ' on' : ''}`}
            chosen={form.relation === relation}
            onTap={() => change({ relation })}
          >
            {form.relation === relation && <Icon name="check" size={16} />}
            <Box as="span">{words}</Box>
          </Tap>
        ))}
      </Box>
    </Box>
  )
}

function ConsentChoice({ form, change, agreed, ways }: OtherPersonProps) {
  return (
    <Box className="col g8">
      <Box className="t">对方同意吗</Box>
      <Box className="sub">{agreed}</Box>
      <Box className="col g8" label="对方怎么同意的" group>
        {ways.map(({ way, title, sub }) => (
          <Pick key={way} title={title} sub={sub} chosen={form.way === way} onTap={() => change({ way })} />
        ))}
      </Box>
    </Box>
  )
}

/** Somebody new: who, and how they agreed. Nothing is ticked beforehand. */
export function OtherPerson({ form, change, agreed, ways }: OtherPersonProps) {
  const problem = form.phone ? phoneProblem(form) : undefined
  return (
    <Box className="card col g24">
      <TextField label="姓名" value={form.name} max={20} onChange={(name) => change({ name })} />
      <TextField
        label="手机（没有可以不填）"
        kind="tel"
        value={form.phone}
        max={13}
        wrong={problem}
        onChange={(phone) => change({ phone })}
      />
      <RelationChoice form={form} change={change} />
      <ConsentChoice form={form} change={change} agreed={agreed} ways={ways} />
    </Box>
  )
}
