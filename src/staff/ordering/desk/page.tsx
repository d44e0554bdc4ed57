import { useWide } from '../../../platform/use-wide'
import { StaffPage } from '../../frame/staff-page'
import { PhoneDesk } from './parts/phone-desk'
import { WideDesk } from './parts/wide-desk'

/** 办事队列: type the code, accept, finish. */
export default function DeskPage() {
  const wide = useWide()
  const Desk = process.env.TARO_ENV === 'h5' && wide ? WideDesk : PhoneDesk
  return (
    <StaffPage title="工作台" place="desk">
      {(post) => <Desk key={post.assignmentId} as={post.assignmentId} />}
    </StaffPage>
  )
}
