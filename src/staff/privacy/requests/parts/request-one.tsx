import type { OutputOf } from '@domain/kernel/contract'
import { decideDeletion, type requestQueue } from '@domain/privacy/request-contract'
import { REQUEST_KIND_WORDS, REQUEST_WORDS } from '@domain/privacy/words'
import { useAct } from '../../../../platform/use-act'
import { Box } from '../../../../ui/box'
import { Note } from '../../../../ui/note'
import { stamp } from '../../../../ui/when'
import { Facts } from '../../../parts/facts'
import { Verdict } from '../../../parts/verdict'

interface RequestOneProps {
  readonly request: OutputOf<typeof requestQueue>['items'][number]
  readonly as: string
  readonly onDone: () => void
}

/** One request and its answer. */
export function RequestOne({ request, as, onDone }: RequestOneProps) {
  const { privacyRequestId, kind } = request
  const act = useAct(decideDeletion, { as })
  const decide = async (approve: boolean, reason?: string) => {
    if (await act.run({ privacyRequestId, approve, ...(reason ? { reason } : {}) })) onDone()
  }
  return (
    <Box className="col g12">
      <Facts
        rows={[
          ['谁', request.displayName],
          ['要什么', REQUEST_KIND_WORDS[kind]],
          ['状态', REQUEST_WORDS[request.status]],
          ['本人写的', request.wish],
          ['改成', request.birthMonth],
          ['上次的原因', request.reason],
          ['不服的理由', request.appeal],
          ['交的时间', stamp(request.submittedAt)],
          ['答复到', stamp(request.dueAt)],
        ]}
      />
      {kind === 'delete' && (
        <Note icon="alert" tone="amber">
          同意以后马上删除，不能恢复。法律要留的记录会去掉姓名保留。
        </Note>
      )}
      <Verdict
        yes={kind === 'delete' ? '同意删除' : '同意更正'}
        no="不同意"
        reads="本人"
        busy={act.busy}
        failure={act.failure}
        onYes={() => void decide(true)}
        onNo={(reason) => void decide(false, reason)}
      />
    </Box>
  )
}
