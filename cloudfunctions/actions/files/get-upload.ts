import { getUpload } from '@domain/files/contract'
import { partsOf } from '@domain/files/rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { files } from './store'

export default defineAction(getUpload, async ({ member }, { fileId }) => {
  const file = member.open(await get(files, fileId))
  if (!file) return refuse('FILE_NOT_FOUND')
  const { status, received, bytes } = file
  return proceed({ fileId, status, received, parts: partsOf(bytes) })
})
