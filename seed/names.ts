import people from './data/people.json'
import { rnd, weighted } from './draw'

export interface Drawn {
  readonly displayName: string
  readonly ageBand: string
}

type NameSet = 'old' | 'mid' | 'young'

const ADULT_WORKING = ['25-29', '30-34', '35-39', '40-44', '45-49', '50-54', '55-59']

/** Name and age of the i-th person of a series, by the rules of the sample data. */
export function drawPerson(series: 'person' | 'member', i: number): Drawn {
  const { surnames, surnameWeightTotal, given, ageBands } = people.names
  const bands = series === 'member' ? ageBands.filter(({ band }) => ADULT_WORKING.includes(band)) : ageBands
  const total = bands.reduce((sum, { percent }) => sum + percent, 0)
  const band = weighted(bands, ({ percent }) => percent, rnd(`${series}.age`, i, total))
  const { surname } = weighted(surnames, ({ weight }) => weight, rnd(`${series}.surname`, i, surnameWeightTotal))
  const gender = rnd(`${series}.gender`, i, 2) === 0 ? 'female' : 'male'
  const name = given[gender][band.nameSet as NameSet][rnd(`${series}.given`, i, 16)] ?? ''
  return { displayName: `${surname}${name}`, ageBand: band.band }
}
