import { useRouter } from '@tarojs/taro'
import { getUnit, saveUnit } from '@domain/org/contract'
import { useAnswer } from '../../../platform/use-answer'
import { FailureView } from '../../../ui/failure-view'
import { PageSkeleton } from '../../../ui/skeleton'
import { StaffPage } from '../../frame/staff-page'
import { UnitForm } from './parts/unit-form'

function Existing({ unitId, as }: { readonly unitId: string; readonly as: string }) {
  const { value, failure, refresh } = useAnswer(getUnit, { unitId }, { as })
  if (!value) return failure ? <FailureView failure={failure} onRetry={() => void refresh()} /> : <PageSkeleton />
  return <UnitForm key={value.revision} unit={value} as={as} />
}

/** A new unit, or what one says about itself. */
export default function EditUnitPage() {
  const { unitId } = useRouter().params
  return (
    <StaffPage title="单位" place="units" asks={saveUnit}>
      {({ assignmentId }) => (unitId ? <Existing unitId={unitId} as={assignmentId} /> : <UnitForm as={assignmentId} />)}
    </StaffPage>
  )
}
