import type { PostRole } from '@domain/kernel/roles'
import { cell } from './cell'

/** The post under which the workbench acts. */
export interface ActingPost {
  readonly assignmentId: string
  readonly role: PostRole
  readonly unitId: string
  readonly unitName: string
}

export interface Session {
  /** Sample person of the local build; WeChat knows its user by itself. */
  readonly signInName?: string
  readonly displayName?: string
  /** A browser that was let in by a phone; its cookie says who one is. */
  readonly byScan?: boolean
  /** The only post such a browser acts under. */
  readonly boundTo?: string
  readonly post?: ActingPost
}

export const session = cell<Session>('session', {})
