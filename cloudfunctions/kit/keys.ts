import { createHash } from 'node:crypto'
import { openKeyRing, type Keys, type Place } from './key-ring'

let ring: Keys | undefined

/** The ring `RF_KEYS` of this instance; a function without one refuses to serve. */
function keys(): Keys {
  ring ??= openKeyRing(process.env.RF_KEYS ?? 'null')
  return ring
}

/** See `Keys`; these are bound to the ring of this instance. */
export const identityId = (openid: string): string => keys().identityId(openid)
export const lookupsOf = (kind: string, plain: string): string[] => keys().lookupsOf(kind, plain)
export const codeHash = (text: string): Buffer => keys().codeHash(text)
export const inputHash = (text: string): string => keys().inputHash(text)
export const encrypt = (plain: string, place: Place): string => keys().encrypt(plain, place)
export const decrypt = (stored: string, place: Place): string => keys().decrypt(stored, place)
export const isNewestCipher = (stored: string): boolean => keys().isNewest(stored)
export const keyGeneration = (): string => keys().generation

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
