import { getUnit } from '@domain/org/contract'
import { callUnit } from '../../platform/own-unit'
import { useAnswer } from '../../platform/use-answer'
import { Box } from '../box'
import { Button } from '../button'
import { FailureView } from '../failure-view'
import { Sheet } from '../sheet'
import { RowsSkeleton } from '../skeleton'
import { WayButtons } from './way-buttons'

interface WaySheetProps {
  readonly unitId: string
  /** Unit and room in one breath. */
  readonly place: string
  readonly onClose: () => void
}

/** 怎么走: the address of a unit, the map, and whom to ask. */
export function WaySheet({ unitId, place, onClose }: WaySheetProps) {
  const { value: unit, failure, refresh } = useAnswer(getUnit, { unitId })
  const { address, location, phone } = unit ?? {}
  return (
    <Sheet title="怎么走" onClose={onClose}>
      {!unit && (failure ? <FailureView failure={failure} onRetry={() => void refresh()} /> : <RowsSkeleton />)}
      {unit && (
        <>
          <Box>
            <Box className="t">{place}</Box>
            <Box className="sub">{address ?? '这里还没有写地址，打电话问问怎么走。'}</Box>
          </Box>
          <Box className="col g12">
            <WayButtons to={{ name: place, address, location }} />
            {phone !== undefined && (
              <Button kind="call" wide icon="phone" words="打电话问" onTap={() => callUnit(phone)} />
            )}
          </Box>
        </>
      )}
    </Sheet>
  )
}
