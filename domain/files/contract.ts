import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Instant, Text } from '../kernel/fields'
import { Id, RequestId } from '../kernel/identifiers'
import { PAGE_INPUT, pageOf } from '../kernel/paging'
import { ROLES } from '../kernel/roles'
import { MOST_BYTES, MOST_URLS, PART_BYTES } from './rules'
import { FILE_PURPOSES, FILE_STATUSES } from './states'

const DESK = ['community_staff', 'community_secretary', 'county_admin'] as const
const OF_FILE = { of: 'files', by: 'fileId' } as const
/** Everybody with an account who was let in with a phone, and every post. */
const SIGNED_IN = ROLES.filter((role) => role !== 'guest')
const MOVED = z.object({ fileId: Id, status: z.enum(FILE_STATUSES) })

/**
 * Begins the upload of one photo of at most 10 MB. `cloud`: the mini-program puts it at `cloudPath` of file storage;
 * `parts`: a browser sends `parts` pieces of `partBytes` bytes. Broken off, it goes on with the same `fileId`.
 */
export const startUpload = contract({
  name: 'files.startUpload',
  summary: '开始传一张照片',
  allow: SIGNED_IN,
  scope: 'self',
  input: z.object({
    purpose: z.enum(FILE_PURPOSES),
    bytes: z.int().check(z.minimum(1), z.maximum(MOST_BYTES)),
    way: z.enum(['cloud', 'parts']),
    requestId: RequestId,
  }),
  output: z.object({ fileId: Id, cloudPath: z.string(), parts: z.int(), partBytes: z.int() }),
  refusals: [],
})

/** One piece, base64; sent again it replaces the first. */
export const putPart = contract({
  name: 'files.putPart',
  summary: '传照片的一段',
  allow: SIGNED_IN,
  scope: OF_FILE,
  input: z.object({
    fileId: Id,
    part: z.int().check(z.minimum(0), z.maximum(MOST_BYTES / PART_BYTES - 1)),
    data: z.string().check(z.regex(/^[A-Za-z0-9+/]+={0,2}$/), z.maxLength(Math.ceil(PART_BYTES / 3) * 4)),
  }),
  output: z.object({ fileId: Id, part: z.int() }),
  refusals: ['ALREADY_UPLOADED'],
})

/** How far one's own upload is: which parts arrived, and what became of the photo. */
export const getUpload = contract({
  name: 'files.getUpload',
  summary: '照片传到哪里了',
  allow: SIGNED_IN,
  scope: OF_FILE,
  input: z.object({ fileId: Id }),
  output: z.object({ fileId: Id, status: z.enum(FILE_STATUSES), parts: z.int(), received: z.array(z.int()) }),
  refusals: [],
})

/** Looks at what arrived, keeps it where no client can write, and has it checked. `missing`: parts to send again. */
export const finishUpload = contract({
  name: 'files.finishUpload',
  summary: '照片传完了',
  allow: SIGNED_IN,
  scope: OF_FILE,
  input: z.object({
    fileId: Id,
    /** What the mini-program's upload answered; only for `cloud`. */
    cloudFileId: z.optional(z.string().check(z.regex(/^cloud:\/\/[\w.-]+\/[\w./-]+$/), z.maxLength(300))),
    requestId: RequestId,
  }),
  output: MOVED,
  refusals: ['UPLOAD_INCOMPLETE', 'NOT_A_PHOTO', 'ALREADY_UPLOADED'],
})

/**
 * An address that holds for ten minutes; what everybody may see, guests see too. Before a photo passed, only its owner
 * and the reviewing desk get one.
 */
export const getUrl = contract({
  name: 'files.getUrl',
  summary: '看一张照片',
  allow: ROLES,
  scope: OF_FILE,
  input: z.object({ fileId: Id }),
  output: z.object({ fileId: Id, status: z.enum(FILE_STATUSES), url: z.string(), until: Instant }),
  refusals: ['FILE_HIDDEN'],
})

/** The same for the photos of a page; those one may not see, or not yet, are left out. */
export const getUrls = contract({
  name: 'files.getUrls',
  summary: '看几张照片',
  allow: ROLES,
  scope: 'public',
  input: z.object({ fileIds: z.array(Id).check(z.minLength(1), z.maxLength(MOST_URLS)) }),
  output: z.object({ items: z.array(z.object({ fileId: Id, url: z.string(), until: Instant })) }),
  refusals: [],
})

/** Takes back a photo that is not used in anything yet. */
export const removeFile = contract({
  name: 'files.removeFile',
  summary: '删掉一张照片',
  allow: SIGNED_IN,
  scope: OF_FILE,
  input: z.object({ fileId: Id, requestId: RequestId }),
  output: z.object({ fileId: Id }),
  refusals: ['FILE_IN_USE'],
})

/** Photos of the acting post's unit that a person has to look at, oldest first. */
export const reviewQueue = contract({
  name: 'files.reviewQueue',
  summary: '要看一下的照片',
  allow: DESK,
  scope: 'self',
  input: z.object(PAGE_INPUT),
  output: pageOf(z.object({ fileId: Id, purpose: z.enum(FILE_PURPOSES), uploadedAt: Instant })),
  refusals: [],
})

/** By somebody else than who uploaded it. */
export const decideReview = contract({
  name: 'files.decideReview',
  summary: '看过照片，能不能公开',
  allow: DESK,
  scope: OF_FILE,
  input: z.object({
    fileId: Id,
    decision: z.enum(['pass', 'block']),
    reason: z.optional(Text(60)),
    requestId: RequestId,
  }),
  output: MOVED,
  refusals: ['NOT_IN_REVIEW', 'OWN_CASE', 'REASON_MISSING'],
})
