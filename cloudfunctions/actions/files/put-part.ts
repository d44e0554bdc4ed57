import { putPart } from '@domain/files/contract'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { get, updateWhere } from '../../kit/database'
import { keepBytes } from '../../kit/storage'
import { ownFile } from './own-file'
import { partPath } from './paths'
import { files } from './store'

export default defineAction(putPart, async ({ member }, { fileId, part, data }) => {
  const file = ownFile(member, await get(files, fileId))
  if (!file) return refuse('FILE_NOT_FOUND')
  if (file.status !== 'uploading') return refuse('ALREADY_UPLOADED')
  const stored = await keepBytes(partPath(fileId, part), Buffer.from(data, 'base64'))
  await updateWhere(files, { _id: fileId, status: 'uploading' }, { [`partIds.p${part}`]: stored })
  return proceed({ fileId, part })
})
