import { createHash } from 'node:crypto'

const SCENE = /^([0-9a-z]+)\.[0-9A-Za-z]+$/
const HASH_LENGTH = 20

/**
 * What a sign-in code carries: until when it counts, and a commitment to the secret of the page that shows it. Whoever
 * photographs the code learns nothing that gives a session. At most 32 characters, as the platform allows.
 */
export function sceneOf(secret: string, expiresAt: number): string {
  const digest = createHash('sha256').update(`${secret}|${expiresAt}`).digest('base64')
  const letters = digest.replace(/[^0-9A-Za-z]/g, '').slice(0, HASH_LENGTH)
  return `${expiresAt.toString(36)}.${letters}`
}

/** Until when a shown code counts, as it says itself; NaN for what is no code. */
export function expiryOf(scene: string): number {
  const [, expiry = ''] = SCENE.exec(scene) ?? []
  return Number.parseInt(expiry, 36)
}
