import { useState } from 'react'
import type { OutputOf } from '@domain/kernel/contract'
import { resolveMismatch, type mismatches } from '@domain/payments/contract'
import { MISMATCH_WORDS } from '@domain/payments/words'
import { useAct } from '../../../../platform/use-act'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { TextField } from '../../../../ui/text-field'
import { useMay } from '../../../frame/use-may'
import { Facts } from '../../../parts/facts'

type Row = OutputOf<typeof mismatches>['items'][number]

/** Fen as yuan; what nobody knows is said so. */
export function yuan(fen: number | undefined): string {
  return fen === undefined ? '没有' : `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')} 元`
}

interface MismatchOneProps {
  readonly row: Row
  readonly as: string
  readonly onDone: () => void
}

/** One thing that does not fit, and what was done about it. */
export function MismatchOne({ row, as, onDone }: MismatchOneProps) {
  const { mismatchId, kind, orderNo, ours, theirs, billDay, title, orderStatus, status, note, resolvedBy } = row
  const [said, setSaid] = useState('')
  const act = useAct(resolveMismatch, { as })
  const may = useMay()
  const resolve = async (decision: 'refund' | 'noted') => {
    if (await act.run({ mismatchId, decision, note: said.trim() })) onDone()
  }
  const off = said.trim() ? undefined : '先写查到的情况'
  return (
    <Box className="col g12">
      <Box as="h2" className="h2">
        {MISMATCH_WORDS[kind]}
      </Box>
      <Facts
        rows={[
          ['用途', title],
          ['单号', orderNo],
          ['我们记的', yuan(ours)],
          ['微信说的', yuan(theirs)],
          ['账单日', billDay],
          ['谁处理的', resolvedBy],
          ['查到的情况', note],
        ]}
      />
      {status === 'open' && may(resolveMismatch) && (
        <>
          <TextField tall label="查到的情况" max={200} value={said} onChange={setSaid} />
          <FailureNote failure={act.failure} not="没有记下" />
          <Box className="pair">
            {orderStatus === 'disputed' || kind === 'paid_amount' ? (
              <Button words="全部退回" off={off} busy={act.busy && '正在退'} onTap={() => void resolve('refund')} />
            ) : null}
            <Button
              kind="pri"
              words="查清了，不动钱"
              off={off}
              busy={act.busy && '正在记下'}
              onTap={() => void resolve('noted')}
            />
          </Box>
        </>
      )}
    </Box>
  )
}
