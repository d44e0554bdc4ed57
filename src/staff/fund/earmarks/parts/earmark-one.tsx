import { useState } from 'react'
import { requestDisbursement, type listEarmarks } from '@domain/fund/desk-contract'
import { PURPOSE_WORDS } from '@domain/fund/words'
import type { OutputOf } from '@domain/kernel/contract'
import { MONEY_SOURCE_WORDS } from '@domain/kernel/money-sources'
import { go } from '../../../../platform/places'
import type { ActingPost } from '../../../../platform/session'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { yuan } from '../../../../ui/money'
import { Facts } from '../../../parts/facts'
import { RequestForm } from './request-form'

type Earmark = OutputOf<typeof listEarmarks>['items'][number]

interface EarmarkOneProps {
  readonly row: Earmark
  readonly post: ActingPost
  readonly onDone: () => void
}

const linesOf = (lines: Earmark['lines']) =>
  lines.map(({ source, fen }) => `${MONEY_SOURCE_WORDS[source]} ${yuan(fen)}`).join('，')

/** What is set aside for one thing; who may ask for payments does it here. */
export function EarmarkOne({ row, post, onDone }: EarmarkOneProps) {
  const [asking, setAsking] = useState(false)
  const { earmarkId, title, unitId, unitName, year, purpose, lines, left, leftFen, requestedFen, callId } = row
  const asks = requestDisbursement.allow.some((role) => role === post.role)
  return (
    <Box className="col g12">
      <Facts
        rows={[
          ['用在', title],
          ['社区', `${unitName} ${year} 年`],
          ['类别', PURPOSE_WORDS[purpose]],
          ['留出', linesOf(lines)],
          ['还剩', linesOf(left)],
          ['在申请', requestedFen > 0 ? `${yuan(requestedFen)} 元` : undefined],
          ['还能申请', `${yuan(leftFen - requestedFen)} 元`],
        ]}
      />
      {asks && callId === undefined && !asking && (
        <Button
          kind="pri"
          wide
          words="申请付款"
          off={leftFen > requestedFen ? undefined : '都申请了'}
          onTap={() => setAsking(true)}
        />
      )}
      {asks && callId !== undefined && <Box className="sub">公益创投按协议分期付，在“公益创投”里申请。</Box>}
      {asking && (
        <RequestForm
          earmarkId={earmarkId}
          mostFen={leftFen - requestedFen}
          as={post.assignmentId}
          onClose={() => setAsking(false)}
          onDone={onDone}
        />
      )}
      <Button kind="text" words="看这本账" onTap={() => go('fundLedger', { unitId, year })} />
    </Box>
  )
}
