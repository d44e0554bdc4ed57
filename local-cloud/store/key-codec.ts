import { createHash } from 'node:crypto'
import { typeRank } from './compare'
import { isDoc, ObjectId, Opaque, type Value } from './value'

/**
 * Order-preserving bytes of values: comparing two keys byte by byte gives MongoDB's order of the values. A component is
 * self-delimiting, so components can be strung together and each can be inverted for a descending index.
 */
const MAX_TEXT_BYTES = 320
const HASH_BYTES = 16
const SEQ_BYTES = 6
const floatBytes = Buffer.alloc(8)

/** Appends the bytes of one value to `out`. */
function pushValue(out: number[], value: Value | undefined): void {
  const rank = typeRank(value)
  if (typeof value === 'boolean') {
    out.push(rank, value ? 1 : 0)
    return
  }
  out.push(rank)
  if (rank === 10 || rank === 5 || rank === 112) return
  if (rank === 16) pushNumber(out, value instanceof Opaque ? Number(value.ejson['$numberDecimal']) : Number(value))
  else if (value instanceof Date) pushNumber(out, value.getTime())
  else if (typeof value === 'string') pushText(out, Buffer.from(value, 'utf8'))
  else if (value instanceof ObjectId) pushText(out, Buffer.from(value.hex, 'hex'))
  else if (Array.isArray(value)) pushArray(out, value)
  else if (isDoc(value)) pushDoc(out, value)
  else pushText(out, Buffer.from(value instanceof RegExp ? String(value) : JSON.stringify((value as Opaque).ejson)))
}

function pushNumber(out: number[], number: number): void {
  floatBytes.writeDoubleBE(number === 0 ? 0 : number)
  if (Number.isNaN(number)) floatBytes.fill(0)
  else if ((floatBytes[0] ?? 0) & 0x80) for (let i = 0; i < 8; i++) floatBytes[i] = ~(floatBytes[i] ?? 0)
  else floatBytes[0] = (floatBytes[0] ?? 0) | 0x80
  for (const byte of floatBytes) out.push(byte)
}

/** Long text keeps its head and a hash: equality stays exact, order is exact among the first 320 bytes. */
function pushText(out: number[], bytes: Buffer): void {
  const long = bytes.length > MAX_TEXT_BYTES
  const kept = long ? bytes.subarray(0, MAX_TEXT_BYTES) : bytes
  for (const byte of kept) {
    if (byte === 0) out.push(0, 0xff)
    else out.push(byte)
  }
  if (long) {
    for (const byte of createHash('sha256').update(bytes).digest().subarray(0, HASH_BYTES)) out.push(byte | 1)
  }
  out.push(0, 1)
}

function pushArray(out: number[], items: Value[]): void {
  const start = out.length
  for (const item of items) pushValue(out, item)
  out.push(0)
  shorten(out, start)
}

function pushDoc(out: number[], doc: { [field: string]: Value }): void {
  const start = out.length
  for (const field of Object.keys(doc)) {
    out.push(typeRank(doc[field]))
    pushText(out, Buffer.from(field, 'utf8'))
    pushValue(out, doc[field])
  }
  out.push(0)
  shorten(out, start)
}

function shorten(out: number[], start: number): void {
  if (out.length - start <= MAX_TEXT_BYTES) return
  const bytes = Buffer.from(out.slice(start))
  out.length = start + MAX_TEXT_BYTES
  for (const byte of createHash('sha256').update(bytes).digest().subarray(0, HASH_BYTES)) out.push(byte | 1)
  out.push(0)
}

/** Bytes of one component; `direction` −1 inverts them. */
export function componentKey(value: Value | undefined, direction: 1 | -1): Buffer {
  if (typeof value === 'string' && value.length * 3 <= MAX_TEXT_BYTES && !value.includes('\0'))
    return shortTextKey(value, direction)
  const out: number[] = []
  pushValue(out, value)
  const bytes = Buffer.from(out)
  if (direction === -1) invert(bytes)
  return bytes
}

/** The same bytes as the long way round makes, for the texts that ids and most keys are. */
function shortTextKey(text: string, direction: 1 | -1): Buffer {
  const length = Buffer.byteLength(text)
  const bytes = Buffer.allocUnsafe(length + 3)
  bytes[0] = typeRank(text)
  bytes.write(text, 1)
  bytes[length + 1] = 0
  bytes[length + 2] = 1
  if (direction === -1) invert(bytes)
  return bytes
}

/** The first byte of every component of this value's type, to bound a range to one type. */
export function typeByte(value: Value | undefined, direction: 1 | -1): number {
  return direction === 1 ? typeRank(value) : 0xff ^ typeRank(value)
}

function invert(bytes: Buffer): void {
  for (let i = 0; i < bytes.length; i++) bytes[i] = 0xff ^ (bytes[i] ?? 0)
}

/** Two bytes that head every key of one collection or one index. */
export function spaceKey(number: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16BE(number)
  return bytes
}

/** The position of a document in its collection, rising with insertion. */
export function seqKey(seq: number): Buffer {
  const bytes = Buffer.alloc(SEQ_BYTES)
  bytes.writeUIntBE(seq, 0, SEQ_BYTES)
  return bytes
}

/** Reads the position at the end of a key or in a value. */
export function seqOf(bytes: Uint8Array): number {
  const at = bytes.length - SEQ_BYTES
  let seq = 0
  for (let i = at; i < bytes.length; i++) seq = seq * 256 + (bytes[i] ?? 0)
  return seq
}

/** The smallest key above every key that starts with `prefix`. */
export function afterPrefix(prefix: Buffer): Buffer {
  const bytes = Buffer.from(prefix)
  for (let i = bytes.length - 1; i >= 0; i--) {
    if (bytes[i] !== 0xff) {
      bytes[i] = (bytes[i] ?? 0) + 1
      return bytes.subarray(0, i + 1)
    }
  }
  return Buffer.alloc(64, 0xff)
}
