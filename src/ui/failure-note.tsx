import type { InputProblem } from '@domain/kernel/envelope'
import { Offline, type Failure } from '../platform/failures'
import { Box } from './box'
import { Note } from './note'
import { SignInButton } from './sign-in-button'

interface FailureNoteProps {
  readonly failure: Failure | undefined
  /** What did not happen, and what is not lost. */
  readonly not: string
}

/** Refusals that an account puts right. */
const SIGN_IN_CODES = ['UNAUTHENTICATED', 'SIGN_IN_FIRST']

function problemOf(failure: Failure): InputProblem | undefined {
  return !(failure instanceof Offline) && Array.isArray(failure.details) ? failure.details[0] : undefined
}

/** Why something did not work, where the person tried it. */
export function FailureNote({ failure, not }: FailureNoteProps) {
  if (!failure) return null
  if (failure instanceof Offline) {
    return (
      <Note icon="wifioff" tone="amber" alert>
        没有网络，{not}。您填的都还在，联网后再点一次，不会重复。
      </Note>
    )
  }
  const problem = problemOf(failure)
  return (
    <Note icon="alert" tone="red" alert>
      <Box>{`${failure.message}。${not}。`}</Box>
      {problem && <Box>{problem.problem}</Box>}
      {SIGN_IN_CODES.includes(failure.code) && <SignInButton small />}
      <Box className="number">编号 {failure.traceId.slice(0, 8)}</Box>
    </Note>
  )
}
