import { useState } from 'react'
import { seePayee } from '@domain/fund/desk-contract'
import { call } from '../../../../platform/call'
import { asFailure, type Failure } from '../../../../platform/failures'
import type { ActingPost } from '../../../../platform/session'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'

interface SeePayeeProps {
  readonly disbursementId: string
  readonly post: ActingPost
}

/** The full name of a person who is paid, for those who have to check it; the look is put on record. */
export function SeePayee({ disbursementId, post: { role, assignmentId: as } }: SeePayeeProps) {
  const [name, setName] = useState<string>()
  const [failure, setFailure] = useState<Failure>()
  if (!seePayee.allow.some((one) => one === role)) return null
  const look = async () => {
    try {
      setName((await call(seePayee, { disbursementId }, as)).payee)
    } catch (cause) {
      setFailure(asFailure(cause))
    }
  }
  if (name !== undefined) return <Box className="t">{`收款人：${name}`}</Box>
  return (
    <>
      <Button small icon="eye" words="看收款人全名（会留记录）" onTap={() => void look()} />
      <FailureNote failure={failure} not="没有看到" />
    </>
  )
}
