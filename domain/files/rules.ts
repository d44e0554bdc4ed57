import { proceed, refuse, type Decision } from '../kernel/decision'
import { photoType, type PhotoType } from './photo-type'
import type { FileMove, FilePurpose } from './states'

/** The platform's media check takes no larger picture. */
export const MOST_BYTES = 10 * 1024 * 1024
/** Bytes of one part of an upload from a browser: a call takes 100 KB of text. */
export const PART_BYTES = 64 * 1024

export function partsOf(bytes: number): number {
  return Math.ceil(bytes / PART_BYTES)
}

/** Whether uploaded bytes are a photo of the size that was announced. */
export function decidePhoto(
  announced: number,
  bytes: Uint8Array,
): Decision<{ type: PhotoType }, 'UPLOAD_INCOMPLETE' | 'NOT_A_PHOTO'> {
  if (bytes.length !== announced) return refuse('UPLOAD_INCOMPLETE', { bytes: bytes.length })
  const type = photoType(bytes)
  return type ? proceed({ type }) : refuse('NOT_A_PHOTO')
}

/** What the platform's judgement does to a photo that waits for it. */
export const MOVE_OF: Record<'pass' | 'review' | 'risky', FileMove> = { pass: 'pass', review: 'doubt', risky: 'block' }

/** Minutes after which a check that did not answer is a matter for a person. */
export const STUCK_MINUTES = 30

/** Days a photo is kept, by what it is for. Source: retention table, the term of the matter it belongs to. */
export const KEPT_DAYS: Record<FilePurpose, number> = {
  order: 3 * 366,
  feedback: 3 * 366,
  notice: 10 * 366,
  ticket: 5 * 366,
  project: 10 * 366,
  activity: 3 * 366,
  reward: 3 * 366,
}

/** How long an address of a photo holds, in seconds. */
export const URL_SECONDS = 600

/** Photos whose addresses are asked for at once. */
export const MOST_URLS = 20
