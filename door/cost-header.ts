import type { LocalCloud } from '../local-cloud/main'

type Cost = Awaited<ReturnType<LocalCloud['invoke']>>['cost']

/** What one invocation cost, for the header `x-cost`. */
export function costHeader({ db, effects, examined, returned }: Cost): { 'x-cost': string } {
  return { 'x-cost': `db=${db};effects=${effects};examined=${examined};returned=${returned}` }
}
