import type { OutputOf } from '@domain/kernel/contract'
import { myRedemptions } from '@domain/points/contract'
import { go } from '../../../platform/places'
import { useAnswer } from '../../../platform/use-answer'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { CellRow } from '../../../ui/cell-row'
import { Tag } from '../../../ui/tag'
import { Tap } from '../../../ui/tap'
import { lastDay } from '../../parts/last-day'
import { RewardPicture } from '../../parts/reward-picture'

type Row = OutputOf<typeof myRedemptions>['items'][number]

const MOST = 3

/** One thing that waits: its row is a link, and the button beside it says what for. */
function WaitingRow({ row, now }: { readonly row: Row; readonly now: number }) {
  const { redemptionId, name, pickUpBy, outletName } = row
  const open = () => go('redemption', { redemptionId })
  return (
    <Box className="waiting">
      <RewardPicture reward={row} className="ware-thumb" />
      <Tap link className="waiting-link" onTap={open}>
        <Box className="waiting-name">
          <Box className="t">{name}</Box>
          <Tag words="待领" tone="amber" />
        </Box>
        <Box className="sub">{`${lastDay(pickUpBy, now)}前到${outletName}领`}</Box>
      </Tap>
      <Button small words="取货码" onTap={open} />
    </Box>
  )
}

/** What waits to be fetched, and the way to the rest. */
export function Waiting({ now }: { readonly now: number }) {
  const { value } = useAnswer(myRedemptions, { open: true, limit: MOST }, { keep: true })
  return (
    <Box as="section" className="card flush" label="我兑换的">
      {value?.items.map((row) => (
        <WaitingRow key={row.redemptionId} row={row} now={now} />
      ))}
      <CellRow icon="bag" title="我兑换的" onTap={() => go('redemptions')} />
    </Box>
  )
}
