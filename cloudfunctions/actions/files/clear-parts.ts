import * as z from 'zod/mini'
import { removeWhere } from '../../kit/database'
import { defineEffect } from '../../kit/effect'
import { fileParts } from './store'

/** The parts of a complete file are not needed any more. */
export const clearParts = defineEffect(
  'files.clearParts',
  z.object({ fileId: z.string() }),
  async (_at, { fileId }) => {
    await removeWhere(fileParts, { fileId })
  },
)
