import { useCare } from '../../platform/mode'
import { callUnit, useOwnUnit } from '../../platform/own-unit'
import { Button } from '../button'

/** 打电话问社区: at the foot of every page in care mode, outlined so that it does not compete. */
export function useCareFoot() {
  const care = useCare()
  const { unitPhone } = useOwnUnit()
  if (!care || !unitPhone) return null
  return <Button kind="call" wide icon="phone" words="打电话问社区" onTap={() => callUnit(unitPhone)} />
}
