import type { FilePurpose } from './states'

/** Photos whose addresses a page asks for at once. */
export { MOST_URLS } from './rules'

/** Sentences for the refusals of this domain; `FILE_NOT_FOUND` is said by all domains alike. */
export const FILES_REFUSALS = {
  UPLOAD_INCOMPLETE: '照片没有传完，请接着传',
  NOT_A_PHOTO: '只能传照片（JPG、PNG、WebP）',
  ALREADY_UPLOADED: '这张照片已经传好了',
  FILE_HIDDEN: '这张照片还在检查，请过一会儿再看',
  FILE_IN_USE: '这张照片已经用在一件事里，不能删',
  NOT_IN_REVIEW: '这张照片不用看了，可能同事已经看过',
} as const

export const PURPOSE_WORDS: Record<FilePurpose, string> = {
  order: '办事',
  feedback: '反馈',
  notice: '公示',
  ticket: '反映问题',
  project: '项目',
  activity: '活动',
  reward: '兑换的东西',
}
