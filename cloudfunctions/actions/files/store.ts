import { PHOTO_TYPES } from '@domain/files/photo-type'
import { FILE_PURPOSES, FILE_STATUSES } from '@domain/files/states'
import * as z from 'zod/mini'
import { collection, SCOPED, scopedCollection } from '../../kit/collection'

/** Stands among the readers of what everybody may see, signed in or not. */
export const EVERYBODY = 'everybody'

const FileRecord = z.object({
  ...SCOPED,
  purpose: z.enum(FILE_PURPOSES),
  way: z.enum(['cloud', 'parts']),
  /** Size that was announced. */
  bytes: z.int(),
  status: z.enum(FILE_STATUSES),
  /** Where storage keeps the pieces of an upload under way, by `p<part>`. */
  partIds: z.record(z.string(), z.string()),
  /** Where storage keeps the photo, once finished. */
  storedAs: z.optional(z.string()),
  type: z.optional(z.enum(PHOTO_TYPES)),
  /** SHA-256 of the bytes, hex. */
  hash: z.optional(z.string()),
  uploadedAt: z.optional(z.int()),
  /** Persons who see it beside its owner, or `EVERYBODY`. */
  readers: z.array(z.string()),
  /** What it is used in; it stays with it. */
  usedIn: z.optional(z.object({ kind: z.string(), id: z.string() })),
  reviewedBy: z.optional(z.string()),
  reason: z.optional(z.string()),
  /** By when the upload began. */
  seek: z.string(),
})
export type FileRecord = z.infer<typeof FileRecord>
export const files = scopedCollection('files', FileRecord)

/** One question to the platform, `_id` its trace id; question and judgement may arrive in either order. */
const MediaCheck = z.object({
  fileId: z.optional(z.string()),
  suggest: z.optional(z.enum(['pass', 'review', 'risky'])),
})
export const mediaChecks = collection('mediaChecks', MediaCheck)
