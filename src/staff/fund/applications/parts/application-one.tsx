import { APPLICANT_WORDS, APPLICATION_WORDS, EVALUATION_WORDS } from '@domain/fund/words'
import { requestDisbursement } from '@domain/fund/desk-contract'
import { openCall } from '@domain/fund/call-contract'
import { go } from '../../../../platform/places'
import type { ActingPost } from '../../../../platform/session'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { yuan } from '../../../../ui/money'
import { stamp } from '../../../../ui/when'
import { Facts } from '../../../parts/facts'
import type { Application } from './application'
import { AwardForm } from './award-form'
import { CloseCall } from './close-call'
import { ContractParts } from './contract-parts'
import { ScoreForm } from './score-form'
import { ScreenForm } from './screen-form'

interface ApplicationOneProps {
  readonly application: Application
  readonly post: ActingPost
  readonly onDone: () => void
}

function scoresOf({ scored, scoresNeeded, aside, averageScore }: Application): string {
  const average = averageScore === undefined ? '' : `，平均 ${averageScore} 分`
  return `${scored} 位打了分（要 ${scoresNeeded} 位）${average}${aside > 0 ? `，${aside} 位回避` : ''}`
}

/** One application and what the acting post can do with it now. */
export function ApplicationOne({ application, post, onDone }: ApplicationOneProps) {
  const { status, kind, evaluated, awardFen, publicUntil, callId } = application
  const as = post.assignmentId
  const runs = openCall.allow.some((role) => role === post.role)
  const asks = requestDisbursement.allow.some((role) => role === post.role)
  const props = { application, as, onDone }
  return (
    <Box className="col g12">
      <Facts
        rows={[
          ['项目', application.title],
          ['征集', application.callTitle],
          ['谁申报', `${application.applicant}（${APPLICANT_WORDS[kind]}）`],
          ['托管单位', application.host],
          ['信用代码', application.uscc],
          ['怎么做', application.plan],
          ['申报', `${yuan(application.fen)} 元`],
          ['打分', scoresOf(application)],
          ['给', awardFen === undefined ? undefined : `${yuan(awardFen)} 元`],
          ['公示到', publicUntil === undefined ? undefined : stamp(publicUntil)],
          ['原因', application.reason],
          ['状态', APPLICATION_WORDS[status]],
          ...evaluated.map(
            ({ stage, pass, said }) => [EVALUATION_WORDS[stage], `${pass ? '过了' : '没过'}：${said}`] as const,
          ),
        ]}
      />
      {runs && status === 'submitted' && <ScreenForm {...props} />}
      {post.role === 'expert' && status === 'formally_passed' && <ScoreForm {...props} />}
      {runs && status === 'formally_passed' && <AwardForm {...props} />}
      {(runs || asks) && (status === 'publicised' || status === 'contracted') && (
        <ContractParts {...props} runs={runs} asks={asks} />
      )}
      {runs && <CloseCall callId={callId} as={as} onDone={onDone} />}
      <Button kind="text" words="看这次征集" onTap={() => go('fundCall', { callId })} />
    </Box>
  )
}
