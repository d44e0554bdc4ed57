import { acceptTask, type listTasks } from '@domain/crowd/task-contract'
import { TASK_WORDS } from '@domain/crowd/words'
import type { OutputOf } from '@domain/kernel/contract'
import { useAct } from '../../../../platform/use-act'
import { Box } from '../../../../ui/box'
import { Note } from '../../../../ui/note'
import { PhotoRow } from '../../../../ui/photo-row'
import { stamp } from '../../../../ui/when'
import { Facts } from '../../../parts/facts'
import { Verdict } from '../../../parts/verdict'

interface TaskOneProps {
  readonly task: OutputOf<typeof listTasks>['items'][number]
  readonly as: string
  readonly onDone: () => void
}

function Accept({ task: { taskId, points }, as, onDone }: TaskOneProps) {
  const act = useAct(acceptTask, { as })
  const decide = async (accept: boolean, reason?: string) => {
    if (await act.run({ taskId, accept, ...(reason === undefined ? {} : { reason }) })) onDone()
  }
  return (
    <Verdict
      yes={`验收，给 ${points} 分`}
      no="请他再改改"
      reads="做的人"
      busy={act.busy}
      failure={act.failure}
      onYes={() => void decide(true)}
      onNo={(reason) => void decide(false, reason)}
    />
  )
}

/** One job, what was handed in, and the verdict of a second colleague. */
export function TaskOne(props: TaskOneProps) {
  const { title, text, points, dueAt, status, takerName, work, photos, reason, own } = props.task
  return (
    <Box className="col g12">
      <Box as="h2" className="h2">
        {title}
      </Box>
      <Facts
        rows={[
          ['状态', TASK_WORDS[status]],
          ['怎么算做好', text],
          ['积分', `${points} 分`],
          ['截止', stamp(dueAt)],
          ['谁在做', takerName],
          ['交了什么', work],
          ['退回原因', reason],
        ]}
      />
      {photos && photos.length > 0 && <PhotoRow fileIds={photos} as={props.as} />}
      {status === 'submitted' && own && <Note icon="info">您发的任务，请另一位同事验收给分。</Note>}
      {status === 'submitted' && <Accept {...props} />}
    </Box>
  )
}
