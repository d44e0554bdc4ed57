import type { ReactNode } from 'react'
import type { Answer } from '../platform/use-answer'
import { FailureView } from './failure-view'
import { OfflineNote } from './offline-note'
import { PageSkeleton } from './skeleton'

interface AnsweredProps<Value> {
  readonly answer: Answer<Value>
  /** What works without a network. */
  readonly still?: string
  readonly children: (value: Value) => ReactNode
}

/** What a page shows of one answer: to come, missing, old, or there. */
export function Answered<Value>({ answer, still, children }: AnsweredProps<Value>) {
  const { value, at, failure, refresh } = answer
  if (value === undefined) {
    return failure ? <FailureView failure={failure} onRetry={() => void refresh()} /> : <PageSkeleton />
  }
  return (
    <>
      <OfflineNote failure={failure} at={at} {...(still ? { still } : {})} />
      {children(value)}
    </>
  )
}
