import type { listApplications } from '@domain/fund/call-contract'
import type { OutputOf } from '@domain/kernel/contract'

/** An application as the desk sees it. */
export type Application = OutputOf<typeof listApplications>['items'][number]

/** What every part that judges an application is given. */
export interface JudgeProps {
  readonly application: Application
  readonly as: string
  readonly onDone: () => void
}
