import type { Lifecycle } from '../kernel/lifecycle'

export const FILE_STATUSES = ['uploading', 'checking', 'review', 'passed', 'blocked'] as const
export type FileStatus = (typeof FILE_STATUSES)[number]

export const FILE_MOVES = ['finish', 'pass', 'doubt', 'block'] as const
export type FileMove = (typeof FILE_MOVES)[number]

/** Life of a photo: nobody else sees it before it passed; a check that fails or does not answer ends in `review`. */
export const FILE_LIFECYCLE = {
  uploading: { finish: 'checking' },
  checking: { pass: 'passed', doubt: 'review', block: 'blocked' },
  review: { pass: 'passed', block: 'blocked' },
  passed: {},
  blocked: {},
} as const satisfies Lifecycle<FileStatus, FileMove>

/** What a photo is for; decides how long it is kept. */
export const FILE_PURPOSES = ['order', 'feedback', 'notice', 'ticket', 'project', 'activity', 'reward'] as const
export type FilePurpose = (typeof FILE_PURPOSES)[number]
