import { reviewQueue } from '@domain/files/contract'
import { PURPOSE_WORDS } from '@domain/files/words'
import { usePages } from '../../../platform/use-pages'
import { stamp } from '../../../ui/when'
import { StaffPage } from '../../frame/staff-page'
import { WorkList } from '../../frame/work-list'
import { ReviewOne } from './parts/review-one'

function Reviews({ as }: { readonly as: string }) {
  const pages = usePages(reviewQueue, {}, { as })
  return (
    <WorkList
      title="看照片"
      pages={pages}
      idOf={({ fileId }) => fileId}
      columns={[
        { title: '用在哪里', cell: ({ purpose }) => `${PURPOSE_WORDS[purpose]}的照片` },
        { title: '传的时间', cell: ({ uploadedAt }) => stamp(uploadedAt) },
      ]}
      line={({ purpose, uploadedAt }) => ({ title: `${PURPOSE_WORDS[purpose]}的照片`, sub: stamp(uploadedAt) })}
      empty="没有要看的照片。机器拿不准的会出现在这里。"
    >
      {(row, done) => <ReviewOne fileId={row.fileId} as={as} onDone={done} />}
    </WorkList>
  )
}

/** Photos of which the check was not sure. */
export default function ReviewsPage() {
  return (
    <StaffPage title="看照片" place="photoReviews" asks={reviewQueue}>
      {(post) => <Reviews key={post.assignmentId} as={post.assignmentId} />}
    </StaffPage>
  )
}
