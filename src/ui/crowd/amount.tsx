import { kindOf } from '@domain/crowd/words'
import { Box } from '../box'
import { Icon } from '../icon'
import { Tap } from '../tap'
import { amountOf, bareAmount, type Need } from './need-words'

/** One step of the two buttons, in what a need counts. */
const STEPS = { points: 10, minutes: 30, item: 1, money: 100 } as const

/** Usual amounts in steps, the first of them to begin with. */
const USUAL = { points: [2, 5], minutes: [2, 4], item: [1, 2], money: [5, 20] } as const

/** What the sheet begins with: a usual amount, never more than `most`. */
export function usualOf(need: Need, most: number): number {
  const kind = kindOf(need.unit)
  return Math.min(most, Math.max(Math.min(need.minEach, need.left), STEPS[kind] * USUAL[kind][0]))
}

interface Choice {
  readonly amount: number
  readonly words: string
  readonly note?: string
}

/** Two round amounts and what is left, as far as one may give them. */
function choicesOf(need: Need, most: number): Choice[] {
  const step = STEPS[kindOf(need.unit)]
  const least = Math.min(need.minEach, need.left)
  const rounds = USUAL[kindOf(need.unit)].map((steps) => Math.max(least, step * steps)).filter((one) => one < most)
  const all = [...new Set(rounds)].map((amount) => ({ amount, words: bareAmount(need, amount) }))
  const last = { amount: most, words: bareAmount(need, most) }
  return [...all, most === need.left ? { ...last, note: '补齐' } : last]
}

/** The number large, what it counts small beside it; hours and minutes stay together. */
function Figure({ need, amount }: { readonly need: Need; readonly amount: number }) {
  const [, number, unit] = /^([\d.]+) (\D+)$/.exec(amountOf(need, amount)) ?? []
  if (number === undefined) return <Box className="stepper-amount long">{amountOf(need, amount)}</Box>
  return (
    <Box className="stepper-amount">
      <Box as="span">{number}</Box>
      <Box as="span" className="sub">
        {unit}
      </Box>
    </Box>
  )
}

interface AmountProps {
  readonly need: Need
  readonly amount: number
  readonly most: number
  readonly onChange: (to: number) => void
}

/** How much: by steps, or one of three usual amounts. */
export function Amount({ need, amount, most, onChange }: AmountProps) {
  const step = STEPS[kindOf(need.unit)]
  const least = Math.min(need.minEach, need.left)
  const to = (next: number) => onChange(Math.min(most, Math.max(least, next)))
  const choices = choicesOf(need, most)
  return (
    <>
      <Box className="stepper">
        <Tap className="btn quiet" label={`少 ${amountOf(need, step)}`} onTap={() => to(amount - step)}>
          <Icon name="minus" />
        </Tap>
        <Figure need={need} amount={amount} />
        <Tap className="btn quiet" label={`多 ${amountOf(need, step)}`} onTap={() => to(amount + step)}>
          <Icon name="plus" />
        </Tap>
      </Box>
      {choices.length > 1 && (
        <Box className="quick" label="选一个数" group>
          {choices.map((choice) => (
            <Tap
              key={choice.amount}
              className={`quick-one${choice.amount === amount ? ' on' : ''}`}
              chosen={choice.amount === amount}
              onTap={() => onChange(choice.amount)}
            >
              {choice.amount === amount && <Icon name="check" size={18} />}
              <Box as="span">{choice.words}</Box>
              {choice.note && (
                <Box as="span" className="meta">
                  {choice.note}
                </Box>
              )}
            </Tap>
          ))}
        </Box>
      )}
    </>
  )
}
