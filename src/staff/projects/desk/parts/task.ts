import type { ReactNode } from 'react'
import type { Contract, OutputOf } from '@domain/kernel/contract'
import type { getProject } from '@domain/projects/contract'

export type Project = OutputOf<typeof getProject>

export interface FormProps {
  readonly project: Project
  readonly as: string
  readonly onDone: () => void
}

/** Something a post can do with a project, and when. */
export interface Task {
  readonly name: string
  readonly contract: Contract
  readonly fits: (project: Project) => boolean
  readonly Form: (props: FormProps) => ReactNode
}
