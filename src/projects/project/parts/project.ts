import type { OutputOf } from '@domain/kernel/contract'
import type { getProject } from '@domain/projects/contract'

export type Project = OutputOf<typeof getProject>
