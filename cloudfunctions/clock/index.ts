import { slices } from '../actions/slices'
import { serveClock } from '../kit/main'

export const main = serveClock(slices)
