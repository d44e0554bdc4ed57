import { setTimeout } from 'node:timers/promises'
import { finishUpload, getUpload, putPart, startUpload } from '@domain/files/contract'
import { PART_BYTES } from '@domain/files/rules'
import { newRequestId, type Person, type World } from '../world/world'

/** A JPEG by its first bytes, with a mark inside that the stand-in of the content check reads. */
export function picture(bytes: number, mark = ''): Buffer {
  const image = Buffer.alloc(bytes, 7)
  Buffer.from([0xff, 0xd8, 0xff, 0xe0]).copy(image)
  image.write(mark, 16, 'latin1')
  return image
}

export const partOf = (image: Buffer, part: number) =>
  image.subarray(part * PART_BYTES, (part + 1) * PART_BYTES).toString('base64')

export async function begun(who: Person, bytes: number, way: 'cloud' | 'parts' = 'parts') {
  return who.does(startUpload, { purpose: 'order', bytes, way, requestId: newRequestId() })
}

/** Uploads a picture in parts, as a browser does. */
export async function uploaded(who: Person, image: Buffer): Promise<string> {
  const { fileId, parts } = await begun(who, image.length)
  for (let part = 0; part < parts; part++) await who.does(putPart, { fileId, part, data: partOf(image, part) })
  await who.does(finishUpload, { fileId, requestId: newRequestId() })
  return fileId
}

export const statusOf = async (who: Person, fileId: string) => (await who.does(getUpload, { fileId })).status

const PATIENCE_MS = 20_000

/**
 * The status once the platform's answer came in, which takes real time, and the clock carried it out; `checking` if
 * that never happens.
 */
export async function settledStatus(county: World, who: Person, fileId: string): Promise<string> {
  const until = performance.now() + PATIENCE_MS
  let status = await statusOf(who, fileId)
  while (status === 'checking' && performance.now() < until) {
    await setTimeout(50)
    await county.advance(1)
    status = await statusOf(who, fileId)
  }
  return status
}
