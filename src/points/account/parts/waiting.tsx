import { myRedemptions } from '@domain/points/contract'
import { go } from '../../../platform/places'
import { useAnswer } from '../../../platform/use-answer'
import { Box } from '../../../ui/box'
import { CellRow } from '../../../ui/cell-row'
import { Tag } from '../../../ui/tag'
import { Tile } from '../../../ui/tile'
import { lastDay } from '../../parts/last-day'
import { faceOfReward } from '../../parts/reward-face'

const MOST = 3

/** What waits to be fetched, and the way to the rest. */
export function Waiting({ now }: { readonly now: number }) {
  const { value } = useAnswer(myRedemptions, { open: true, limit: MOST }, { keep: true })
  return (
    <Box as="section" className="card flush" label="我兑换的">
      {value?.items.map(({ redemptionId, name, kind, pickUpBy, outletName }) => (
        <CellRow
          key={redemptionId}
          tile={<Tile {...faceOfReward({ name, kind })} />}
          title={name}
          sub={`${lastDay(pickUpBy, now)}前到${outletName}领`}
          right={<Tag words="待领" tone="amber" />}
          onTap={() => go('redemption', { redemptionId })}
        />
      ))}
      <CellRow icon="bag" title="我兑换的" onTap={() => go('redemptions')} />
    </Box>
  )
}
