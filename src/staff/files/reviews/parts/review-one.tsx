import { Image } from '@tarojs/components'
import { decideReview, getUrl } from '@domain/files/contract'
import { useAct } from '../../../../platform/use-act'
import { useAnswer } from '../../../../platform/use-answer'
import { Box } from '../../../../ui/box'
import { FailureView } from '../../../../ui/failure-view'
import { PageSkeleton } from '../../../../ui/skeleton'
import { Verdict } from '../../../parts/verdict'
import './review-one.scss'

interface ReviewOneProps {
  readonly fileId: string
  readonly as: string
  readonly onDone: () => void
}

/** One photo; nobody else sees it until it passed. */
export function ReviewOne({ fileId, as, onDone }: ReviewOneProps) {
  const { value, failure, refresh } = useAnswer(getUrl, { fileId }, { as })
  const act = useAct(decideReview, { as })
  const decide = async (decision: 'pass' | 'block', reason?: string) => {
    if (await act.run({ fileId, decision, ...(reason ? { reason: reason.slice(0, 60) } : {}) })) onDone()
  }
  if (!value) return failure ? <FailureView failure={failure} onRetry={() => void refresh()} /> : <PageSkeleton />
  return (
    <Box className="col g12">
      {process.env.TARO_ENV === 'h5' ? (
        <img className="reviewed" src={value.url} alt="要看的照片" />
      ) : (
        <Image className="reviewed" src={value.url} mode="aspectFit" ariaLabel="要看的照片" />
      )}
      <Box className="sub">看有没有证件、别人的脸、不雅或暴力的内容。</Box>
      <Verdict
        yes="可以公开"
        no="不公开"
        reads="传照片的人"
        busy={act.busy}
        failure={act.failure}
        onYes={() => void decide('pass')}
        onNo={(reason) => void decide('block', reason)}
      />
    </Box>
  )
}
