import { asFailure, type Failure } from '../failures'
import type { LocalPhoto } from './local-photo'
import { uploadPhoto, type Announced } from './upload-photo'

/** One photo on its way; it goes on while its page is left. */
export interface Sending {
  readonly photo: LocalPhoto
  /** From 0 to 1. */
  readonly share: number
  /** Once it arrived. */
  readonly fileId?: string
  /** Why it stopped; sending it again goes on from what arrived. */
  readonly failure?: Failure
}

const sendings = new Map<string, Sending>()
const listeners = new Set<() => void>()
let version = 0

function note(key: string, sending: Sending): void {
  sendings.set(key, sending)
  version += 1
  for (const listener of listeners) listener()
}

/** How a photo fares, by the key of its upload; unknown after the app was closed. */
export const sendingOf = (key: string): Sending | undefined => sendings.get(key)

/** Grows with every change. */
export const sendingsVersion = (): number => version

export function onSendings(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Uploads a photo, or goes on with it. */
export async function send(photo: LocalPhoto, announced: Announced): Promise<void> {
  const { key } = announced
  const before = sendings.get(key)?.share ?? 0
  note(key, { photo, share: before })
  try {
    const fileId = await uploadPhoto(photo, announced, (share) => note(key, { photo, share }))
    note(key, { photo, share: 1, fileId })
  } catch (cause) {
    note(key, { photo, share: sendings.get(key)?.share ?? 0, failure: asFailure(cause) })
  }
}

/** Forgets a photo that is not wanted any more. */
export function forget(key: string): void {
  if (sendings.delete(key)) version += 1
  for (const listener of listeners) listener()
}
