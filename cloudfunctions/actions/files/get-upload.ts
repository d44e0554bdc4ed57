import { getUpload } from '@domain/files/contract'
import { partsOf } from '@domain/files/rules'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { ownFile } from './own-file'
import { files } from './store'

export default defineAction(getUpload, async ({ member }, { fileId }) => {
  const file = ownFile(member, await get(files, fileId))
  if (!file) return refuse('FILE_NOT_FOUND')
  const parts = partsOf(file.bytes)
  const numbers = Array.from({ length: parts }, (_, part) => part)
  const received = numbers.filter((part) => file.partIds[`p${part}`] !== undefined)
  return proceed({ fileId, status: file.status, parts, received })
})
