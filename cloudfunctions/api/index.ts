import { slices } from '../actions/slices'
import { serve } from '../kit/main'

export const main = serve(slices)
