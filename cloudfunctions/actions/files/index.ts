import { anyAction } from '../../kit/action'
import { anyEffect } from '../../kit/effect'
import type { Slice } from '../../kit/slice'
import { askPlatform } from './ask-platform'
import decideReview from './decide-review'
import { expire } from './expire'
import { fileBlocked } from './file-blocked'
import finishUpload from './finish-upload'
import getUpload from './get-upload'
import getUrl from './get-url'
import getUrls from './get-urls'
import { judge } from './judge'
import { FILES_HOLDINGS } from './personal'
import putPart from './put-part'
import removeFile from './remove-file'
import reviewQueue from './review-queue'
import startUpload from './start-upload'
import { stuck } from './stuck'

export const files: Slice = {
  actions: [
    anyAction(startUpload),
    anyAction(putPart),
    anyAction(getUpload),
    anyAction(finishUpload),
    anyAction(getUrl),
    anyAction(getUrls),
    anyAction(removeFile),
    anyAction(reviewQueue),
    anyAction(decideReview),
  ],
  effects: [anyEffect(askPlatform), anyEffect(fileBlocked)],
  jobs: [judge, stuck, expire],
  personal: FILES_HOLDINGS,
}
