import { useCare } from '../../platform/mode'
import { callUnit, useKnownPhone } from '../../platform/unit-phone'
import { Button } from '../button'

/** 打电话问社区: at the foot of every page in care mode, outlined so that it does not compete. */
export function useCareFoot() {
  const care = useCare()
  const phone = useKnownPhone()
  if (!care || !phone) return null
  return <Button kind="call" wide icon="phone" words="打电话问社区" onTap={() => callUnit(phone)} />
}
