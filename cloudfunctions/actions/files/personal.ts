import type { FileStatus } from '@domain/files/states'
import { PURPOSE_WORDS } from '@domain/files/words'
import type { PersonalHolding } from '../../kit/personal'
import { files } from './store'

const FILE_WORDS = {
  uploading: '没有传完',
  checking: '正在检查',
  review: '等人看',
  passed: '能用',
  blocked: '没有通过',
} as const satisfies Record<FileStatus, string>

/** What files keep of persons: whose a photo is. The photo stays with what it is used in. */
export const FILES_HOLDINGS: readonly PersonalHolding[] = [
  {
    collection: files,
    title: '传过的照片',
    by: 'ownerId',
    key: 'userId',
    readable: { purpose: '用在哪里', uploadedAt: '上传时间', status: '状态' },
    words: { purpose: PURPOSE_WORDS, status: FILE_WORDS },
    afterwards: { cleared: { ownerId: 'erased', readers: [] } },
    basis: '照片随它所在的事情保存，到期自动删除，不再标明是谁传的',
  },
]
