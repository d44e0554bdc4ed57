import { shanghaiDate } from '@domain/kernel/calendar'
import type { OutputOf } from '@domain/kernel/contract'
import type { findByCode } from '@domain/points/contract'
import type { Failure } from '../../../../platform/failures'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { Photo } from '../../../../ui/photo-row'
import { monthDay, stamp } from '../../../../ui/when'
import { Facts } from '../../../parts/facts'
import { insteadOf } from './instead-of'

interface ToHandProps {
  readonly found: OutputOf<typeof findByCode>
  readonly as: string
  readonly busy: boolean
  readonly failure: Failure | undefined
  readonly onGive: () => void
  readonly onLeave: () => void
}

/** The thing a code stands for, looked at before it is handed over: that cannot be undone. */
export function ToHand({ found, as, busy, failure, onGive, onLeave }: ToHandProps) {
  const { name, photo, ownerName, redemptionNo, outletName, pickUpBy, reservedAt, points } = found
  return (
    <>
      <Box className="row top" label="要交出去的东西" group>
        {photo !== undefined && <Photo fileId={photo} label={`${name}的照片`} as={as} />}
        <Box className="fill">
          <Box as="h3" className="h2">
            {name}
          </Box>
          <Box className="sub">{`${points} 分，1 件`}</Box>
        </Box>
      </Box>
      <Facts
        rows={[
          ['交给谁', ownerName],
          ['在哪里领', outletName],
          ['最晚', `${monthDay(shanghaiDate(pickUpBy))}当天`],
          ['兑换', stamp(reservedAt)],
          ['编号', redemptionNo],
        ]}
      />
      <FailureNote failure={failure} not={insteadOf(failure)} />
      <Box className="sub">名字和地点都对，再给。交出去以后不能退。</Box>
      <Box className="pair">
        <Button words="先不给" onTap={onLeave} />
        <Button kind="pri" words="交给他了" busy={busy && '正在记下'} onTap={onGive} />
      </Box>
    </>
  )
}
