import { readFields, writeFields } from './protobuf'

/** `CommApiData`: the pairs of an open API's call stand in field 2. */
const OPEN_API_DATA = 2
const PAIR = 1
const KEY = 1
const VALUE = 2

/** `CommOpenApiResp` */
const RESPONSE = { data: 1, contentType: 2, httpCode: 4 }

/** What a function passes to an open API, in snake case; each value is JSON text, or else kept as text. */
export function readOpenApiCall(bytes: Buffer): Record<string, unknown> {
  const data = bytesOf(bytes, OPEN_API_DATA)[0] ?? Buffer.alloc(0)
  const pairs = bytesOf(data, PAIR).map((pair) => {
    const key = bytesOf(pair, KEY)[0]?.toString('utf8') ?? ''
    return [key, parsed(bytesOf(pair, VALUE)[0]?.toString('utf8') ?? '')] as const
  })
  return Object.fromEntries(pairs)
}

/** A picture or another file an open API answers instead of members. */
export interface OpenApiFile {
  contentType: string
  bytes: Buffer
}

/** The file of an open API in the form the SDK decodes. */
export function writeOpenApiFile({ contentType, bytes }: OpenApiFile): Buffer {
  return writeFields([
    { number: RESPONSE.data, value: bytes },
    { number: RESPONSE.contentType, value: Buffer.from(contentType) },
    { number: RESPONSE.httpCode, value: 200 },
  ])
}

/** The answer of an open API in the form the SDK decodes. */
export function writeOpenApiReply(answer: Record<string, unknown>): Buffer {
  return writeFields([
    { number: RESPONSE.data, value: Buffer.from(JSON.stringify(answer)) },
    { number: RESPONSE.contentType, value: Buffer.from('application/json') },
    { number: RESPONSE.httpCode, value: 200 },
  ])
}

function bytesOf(message: Buffer, number: number): Buffer[] {
  return readFields(message).flatMap((field) =>
    field.number === number && typeof field.value !== 'number' ? [field.value] : [],
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
