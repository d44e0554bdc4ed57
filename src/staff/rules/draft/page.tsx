import { useRouter } from '@tarojs/taro'
import { draft, get, preview } from '@domain/rules/contract'
import { useAnswer } from '../../../platform/use-answer'
import { FailureView } from '../../../ui/failure-view'
import { PageSkeleton } from '../../../ui/skeleton'
import { StaffPage } from '../../frame/staff-page'
import { RuleForm } from './parts/rule-form'

function Draft({ code, as }: { readonly code: string | undefined; readonly as: string }) {
  const base = useAnswer(get, code ? { code } : {}, { as })
  const own = useAnswer(preview, code ? { code } : undefined, { as })
  const failure = base.failure ?? own.failure
  if (!base.value || (code && !own.value)) {
    const again = () => void Promise.all([base.refresh(), own.refresh()])
    return failure ? <FailureView failure={failure} onRetry={again} /> : <PageSkeleton />
  }
  return <RuleForm base={base.value.rules} own={own.value} as={as} />
}

/** A new version on top of what is in force, or one's own draft again. */
export default function DraftPage() {
  const { code } = useRouter().params
  return (
    <StaffPage title="起草规则" place="ruleSets" asks={draft}>
      {(post) => <Draft key={post.assignmentId} code={code} as={post.assignmentId} />}
    </StaffPage>
  )
}
