import type { Contract } from '@domain/kernel/contract'
import { useCell } from '../../platform/cell'
import { session } from '../../platform/session'

/** Whether the post one acts under is among those that may do something at all. */
export function useMay(): (contract: Contract) => boolean {
  const { post } = useCell(session)
  return ({ allow }) => post !== undefined && allow.includes(post.role)
}
