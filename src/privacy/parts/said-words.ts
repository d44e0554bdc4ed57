import { shanghaiDate } from '@domain/kernel/calendar'
import { monthDay } from '../../ui/when'
import type { Said } from './consents'

/** `6月21日同意的`, or what stands in its place. */
export function saidWords(said: Said | undefined): string {
  if (!said) return '还没有问过您'
  const day = monthDay(shanghaiDate(said.at))
  const who = said.by === 'guardian' && said.status === 'given' ? '家长' : ''
  if (said.status === 'given') return said.outdated ? `${day}${who}同意的是旧说明` : `${day}${who}同意的`
  return said.status === 'withdrawn' ? `${day}撤回了` : `${day}说了不同意`
}

/** True while the consent counts. */
export const isGiven = (said: Said | undefined): boolean => said?.status === 'given' && !said.outdated
