import { myAccount } from '@domain/points/contract'
import { go } from '../../../platform/places'
import { useAnswer } from '../../../platform/use-answer'
import { Box } from '../../../ui/box'
import { CellRow } from '../../../ui/cell-row'

/** 积分: how many one can spend, and the way to them. */
export function PointsRow() {
  const { value } = useAnswer(myAccount, {}, { keep: true })
  return (
    <CellRow
      icon="point"
      title="积分"
      right={value && <Box className="h2">{value.balance}</Box>}
      onTap={() => go('points')}
    />
  )
}
