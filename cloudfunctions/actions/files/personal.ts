import type { PersonalHolding } from '../../kit/personal'
import { files } from './store'

/** What files keep of persons: whose a photo is. The photo stays with what it is used in. */
export const FILES_HOLDINGS: readonly PersonalHolding[] = [
  {
    collection: files,
    title: '传过的照片',
    by: 'ownerId',
    key: 'userId',
    readable: { purpose: '用在哪里', uploadedAt: '上传时间', status: '状态' },
    afterwards: { cleared: { ownerId: 'erased', readers: [] } },
    basis: '照片随它所在的事情保存，到期自动删除，不再标明是谁传的',
  },
]
