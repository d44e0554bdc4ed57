import { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { pulled } from '../../platform/pulled'
import { useWide } from '../../platform/use-wide'
import { PhoneList } from './phone-list'
import { WideList } from './wide-list'
import type { WorkListProps } from './work-list-props'

/** Something that waits in a list: table with the chosen row beside it, on a phone rows that open a sheet. */
export function WorkList<Row>(props: WorkListProps<Row>) {
  const wide = useWide()
  const { pages } = props
  usePullDownRefresh(() => void pulled(pages.refresh))
  useReachBottom(() => void pages.next())
  return process.env.TARO_ENV === 'h5' && wide ? <WideList {...props} /> : <PhoneList {...props} />
}
