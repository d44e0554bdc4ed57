import { statusAfter } from '@domain/kernel/lifecycle'
import { FILE_LIFECYCLE, type FileMove } from '@domain/files/states'
import * as z from 'zod/mini'
import { get, put, updateWhere } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { defineJob } from '../../kit/job'
import { openidOf } from '../../kit/openid-of'
import { askMediaCheck, signedAddresses } from '../../kit/platform-storage'
import { openLinked } from '../../kit/scoped'
import { files, mediaChecks } from './store'

/** Kind of the term after which a check without an answer is a person's business. */
export const CHECK_SILENT = 'files.checkSilent'
/** The platform answers within 30 minutes (domain notes 23.2). */
export const SILENT_AFTER_MS = 30 * 60_000

/** Moves a file by its table from the status it is in; anything else changed meanwhile wins. */
async function move(fileId: string, by: FileMove): Promise<void> {
  const file = openLinked(await get(files, fileId))
  const to = file && statusAfter(FILE_LIFECYCLE, file.status, by)
  if (to !== undefined) await updateWhere(files, { _id: fileId, status: file?.status }, { status: to })
}

/** Hands the picture to the platform's check; who cannot be named to the platform is looked at by a person. */
export const checkPicture = defineEffect(
  'files.checkPicture',
  z.object({ fileId: z.string() }),
  async ({ countyId }, { fileId }) => {
    const file = openLinked(await get(files, fileId))
    if (file?.status !== 'checking' || file.storageId === undefined) return
    const openid = await openidOf(file.ownerId)
    const url = (await signedAddresses([file.storageId])).get(file.storageId)
    if (openid === undefined || url === undefined) return move(fileId, 'hold')
    await put(mediaChecks, countyId, await askMediaCheck(openid, url), { fileId })
  },
)

/** No answer is never a pass. */
export const checkSilent = defineJob(CHECK_SILENT, async (_context, fileId) => {
  const file = openLinked(await get(files, fileId))
  if (file?.status === 'checking') await move(fileId, 'hold')
  return {}
})

/** What the platform found, as it pushes it to the function that receives its messages. */
export const MediaVerdict = z.object({
  Event: z.literal('wxa_media_check'),
  trace_id: z.string(),
  errcode: z.optional(z.int()),
  result: z.optional(z.object({ suggest: z.enum(['pass', 'review', 'risky']) })),
})

const MOVES: Record<'pass' | 'review' | 'risky', FileMove> = { pass: 'pass', review: 'hold', risky: 'block' }

/** Applies a verdict. An unknown trace id changes nothing; an error of the check is no pass. */
export async function applyVerdict(verdict: z.infer<typeof MediaVerdict>): Promise<void> {
  const check = await get(mediaChecks, verdict.trace_id)
  if (!check) throw new Error('a verdict on a picture nobody asked about')
  const sure = (verdict.errcode ?? 0) === 0 ? verdict.result?.suggest : undefined
  await move(check.fileId, sure === undefined ? 'hold' : MOVES[sure])
}
