import { proceed, refuse, type Decision } from '@domain/kernel/decision'
import { sha256 } from '../../kit/keys'
import type { Tx } from '../../kit/transaction'
import { presenceDevices } from './store'

/** A phone stands for one person at a shift. */
export async function takeDevice(
  tx: Tx,
  shiftId: string,
  device: string,
  userId: string,
): Promise<Decision<object, 'DEVICE_USED'>> {
  const id = sha256(`${shiftId}|${device}`)
  const used = await tx.get(presenceDevices, id)
  if (used && used.userId !== userId) return refuse('DEVICE_USED')
  if (!used) await tx.put(presenceDevices, id, { userId, at: tx.now })
  return proceed({})
}
