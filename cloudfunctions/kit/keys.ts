import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto'
import * as z from 'zod/mini'

const Key = z.object({ id: z.string().check(z.regex(/^[a-z0-9]{1,16}$/)), key: z.string() })

/** The key ring `RF_KEYS`: base64 keys of 32 bytes, newest first; two MAC keys live while they are exchanged. */
const KeyRing = z.object({
  openid: z.string(),
  mac: z.array(Key).check(z.minLength(1)),
  enc: z.array(Key).check(z.minLength(1)),
})

type KeyRing = z.infer<typeof KeyRing>

let ring: KeyRing | undefined

/** The ring of this instance; a function without one refuses to serve. */
function keyRing(): KeyRing {
  ring ??= KeyRing.parse(JSON.parse(process.env.RF_KEYS ?? 'null'))
  return ring
}

const hmac = (key: string, text: string) => createHmac('sha256', Buffer.from(key, 'base64')).update(text).digest('hex')

/** Id of the identity document of an openid; the openid itself is stored nowhere. */
export function identityId(openid: string): string {
  return hmac(keyRing().openid, openid)
}

/** Look-up values of a secret such as a phone number, newest key first; any of them may be the stored one. */
export function lookupsOf(kind: string, plain: string): string[] {
  return keyRing().mac.map(({ id, key }) => `${id}.${hmac(key, `${kind}|${plain}`)}`)
}

/** A keyed hash for codes that must not be guessed from their order. */
export function codeHash(text: string): Buffer {
  const [newest] = keyRing().mac
  if (!newest) throw new Error('RF_KEYS holds no MAC key')
  return createHmac('sha256', Buffer.from(newest.key, 'base64')).update(text).digest()
}

/** Where a cipher text stands: it opens nowhere else. */
export interface Place {
  readonly collection: string
  readonly id: string
  readonly field: string
}

const aad = ({ collection, id, field }: Place) => Buffer.from(`${collection}|${id}|${field}`)

/** AES-256-GCM: `v1.<keyId>.<nonce>.<ct>.<tag>`. */
export function encrypt(plain: string, place: Place): string {
  const [newest] = keyRing().enc
  if (!newest) throw new Error('RF_KEYS holds no encryption key')
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(newest.key, 'base64'), nonce).setAAD(aad(place))
  const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return ['v1', newest.id, ...[nonce, text, cipher.getAuthTag()].map((part) => part.toString('base64url'))].join('.')
}

/** The plain text; throws when the text was altered or moved to another place, or its key is gone. */
export function decrypt(stored: string, place: Place): string {
  const [version, keyId, nonce = '', text = '', tag = ''] = stored.split('.')
  const key = keyRing().enc.find(({ id }) => id === keyId)
  if (version !== 'v1' || !key) throw new Error('no key for this cipher text')
  const decipher = createDecipheriv('aes-256-gcm', Buffer.from(key.key, 'base64'), Buffer.from(nonce, 'base64url'))
    .setAAD(aad(place))
    .setAuthTag(Buffer.from(tag, 'base64url'))
  return Buffer.concat([decipher.update(Buffer.from(text, 'base64url')), decipher.final()]).toString('utf8')
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
