import { Refused, type Failure } from '../../../../platform/failures'
import { stamp } from '../../../../ui/when'

const NOTHING = '东西先不要给'

/** What is to be done instead of handing over, and since when it is so. */
export function insteadOf(failure: Failure | undefined): string {
  if (!(failure instanceof Refused)) return NOTHING
  const { code, details } = failure
  const endedAt = details && 'endedAt' in details ? details.endedAt : undefined
  if (typeof endedAt === 'number')
    return `${stamp(endedAt)} ${code === 'ALREADY_FETCHED' ? '领走的' : '取消的'}，东西不要给`
  return code === 'REDEMPTION_NOT_FOUND' ? `${NOTHING}，请对方看看领取码下面写的是不是这里` : NOTHING
}
