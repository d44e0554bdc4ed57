import { StaffPage } from '../../frame/staff-page'
import { SlotForm } from './parts/slot-form'

/** 开放时间: what can be ordered, when, by how many. */
export default function OpenSlotPage() {
  return (
    <StaffPage title="开放时间" place="openSlot">
      {(post) => <SlotForm key={post.assignmentId} post={post} />}
    </StaffPage>
  )
}
