import { removeFile } from '@domain/files/contract'
import { proceed, refuse } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'
import { get } from '../../kit/database'
import { dropFiles } from '../../kit/storage'
import { ownFile } from './own-file'
import { files } from './store'

export default defineAction(removeFile, async ({ member, transact }, { fileId }) => {
  const found = ownFile(member, await get(files, fileId))
  const removed = await transact(async (tx) => {
    const file = ownFile(member, await tx.get(files, fileId))
    if (!file) return refuse('FILE_NOT_FOUND')
    if (file.usedIn) return refuse('FILE_IN_USE')
    await tx.remove(files, fileId)
    tx.subject({ collection: 'files', id: fileId, from: file.status })
    return proceed({ fileId })
  })
  if (removed.ok && found)
    await dropFiles([...Object.values(found.partIds), ...(found.storedAs === undefined ? [] : [found.storedAs])])
  return removed
})
