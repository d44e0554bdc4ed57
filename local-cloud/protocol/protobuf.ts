/** A field of a protocol buffer message: a number (wire type 0) or bytes (wire type 2). */
export interface Field {
  readonly number: number
  readonly value: number | Buffer
}

/** The fields of a message in order; throws when the bytes are no message of these two wire types. */
export function readFields(bytes: Buffer): Field[] {
  const fields: Field[] = []
  let at = 0
  const varint = () => {
    let value = 0
    for (let shift = 1; ; shift *= 128) {
      const byte = bytes[at++]
      if (byte === undefined) throw new Error('the message is cut off')
      value += (byte & 127) * shift
      if (byte < 128) return value
    }
  }
  while (at < bytes.length) {
    const tag = varint()
    const wireType = tag % 8
    const number = Math.floor(tag / 8)
    if (wireType === 0) fields.push({ number, value: varint() })
    else if (wireType === 2) {
      const length = varint()
      if (at + length > bytes.length) throw new Error('the message is cut off')
      fields.push({ number, value: bytes.subarray(at, at + length) })
      at += length
    } else throw new Error(`wire type ${wireType} is not spoken here`)
  }
  return fields
}

/** Bytes of a message made of these fields. */
export function writeFields(fields: readonly Field[]): Buffer {
  return Buffer.concat(
    fields.map(({ number, value }) =>
      typeof value === 'number'
        ? Buffer.concat([varintOf(number * 8), varintOf(value)])
        : Buffer.concat([varintOf(number * 8 + 2), varintOf(value.length), value]),
    ),
  )
}

function varintOf(value: number): Buffer {
  const bytes: number[] = []
  let left = value
  for (; left >= 128; left = Math.floor(left / 128)) bytes.push((left % 128) + 128)
  return Buffer.from([...bytes, left])
}
