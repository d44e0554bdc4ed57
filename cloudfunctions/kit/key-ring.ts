import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import * as z from 'zod/mini'

const Key = z.object({ id: z.string().check(z.regex(/^[a-z0-9]{1,16}$/)), key: z.string() })

/** Base64 keys of 32 bytes, newest first; two MAC keys live while they are exchanged. */
const KeyRing = z.object({
  openid: z.string(),
  mac: z.array(Key).check(z.minLength(1)),
  enc: z.array(Key).check(z.minLength(1)),
})

/** Where a cipher text stands: it opens nowhere else. */
export interface Place {
  readonly collection: string
  readonly id: string
  readonly field: string
}

/** Everything that needs a secret key. */
export interface Keys {
  /** Names the newest keys: changes exactly when stored texts have to be written anew. */
  readonly generation: string
  /** Id of the identity document of an openid; the openid itself is stored nowhere in the clear. */
  identityId(openid: string): string
  /** Look-up values of a secret such as a phone number, newest key first; any of them may be the stored one. */
  lookupsOf(kind: string, plain: string): string[]
  /** A keyed hash for codes that must not be guessed from their order. */
  codeHash(text: string): Buffer
  /** Keyed hash of what was asked; the same for ever, and no way back to a phone number in it. */
  inputHash(text: string): string
  /** AES-256-GCM: `v1.<keyId>.<nonce>.<ct>.<tag>`. */
  encrypt(plain: string, place: Place): string
  /** The plain text; throws when the text was altered or moved to another place, or its key is gone. */
  decrypt(stored: string, place: Place): string
  /** True when a cipher text was written under the newest key. */
  isNewest(stored: string): boolean
}

const hmac = (key: string, text: string) => createHmac('sha256', Buffer.from(key, 'base64')).update(text)

const aad = ({ collection, id, field }: Place) => Buffer.from(`${collection}|${id}|${field}`)

function encryptWith({ id, key }: z.infer<typeof Key>, plain: string, place: Place): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(key, 'base64'), nonce).setAAD(aad(place))
  const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return ['v1', id, ...[nonce, text, cipher.getAuthTag()].map((part) => part.toString('base64url'))].join('.')
}

function decryptWith(keys: ReadonlyArray<z.infer<typeof Key>>, stored: string, place: Place): string {
  const [version, keyId, nonce = '', text = '', tag = ''] = stored.split('.')
  const key = keys.find(({ id }) => id === keyId)
  if (version !== 'v1' || !key) throw new Error('no key for this cipher text')
  const decipher = createDecipheriv('aes-256-gcm', Buffer.from(key.key, 'base64'), Buffer.from(nonce, 'base64url'))
    .setAAD(aad(place))
    .setAuthTag(Buffer.from(tag, 'base64url'))
  return Buffer.concat([decipher.update(Buffer.from(text, 'base64url')), decipher.final()]).toString('utf8')
}

/** Opens a key ring written as JSON; throws when it lacks a key. */
export function openKeyRing(written: string): Keys {
  const { openid, mac, enc } = KeyRing.parse(JSON.parse(written))
  const [newestMac] = mac
  const [newestEnc] = enc
  if (!newestMac || !newestEnc) throw new Error('the key ring lacks a key')
  return {
    generation: `${newestMac.id}-${newestEnc.id}`,
    identityId: (plain) => hmac(openid, plain).digest('hex'),
    lookupsOf: (kind, plain) => mac.map(({ id, key }) => `${id}.${hmac(key, `${kind}|${plain}`).digest('hex')}`),
    codeHash: (text) => hmac(newestMac.key, text).digest(),
    inputHash: (text) => hmac(openid, `input|${text}`).digest('hex'),
    encrypt: (plain, place) => encryptWith(newestEnc, plain, place),
    decrypt: (stored, place) => decryptWith(enc, stored, place),
    isNewest: (stored) => stored.startsWith(`v1.${newestEnc.id}.`),
  }
}
