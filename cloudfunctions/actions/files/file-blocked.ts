import * as z from 'zod/mini'
import { get } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { openLinked } from '../../kit/scoped'
import { tell } from '../messages/port'
import { files } from './store'

const BY_PLATFORM = '内容不适合公开'

/** Tells the owner that a photo stays hidden. */
export const fileBlocked = defineEffect(
  'files.fileBlocked',
  z.object({ fileId: z.string() }),
  async (context, { fileId }) => {
    const file = openLinked(await get(files, fileId))
    if (!file) return
    const facts = { reason: file.reason ?? BY_PLATFORM }
    await tell(context, {
      ...{ userId: file.ownerId, template: 'photoBlocked', facts, refKind: 'file', refId: fileId },
      at: context.at,
    })
  },
)
