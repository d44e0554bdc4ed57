import { type follow, type support, type unfollow } from '@domain/projects/contract'
import type { Act } from '../../../platform/use-act'
import { useCare } from '../../../platform/mode'
import { go } from '../../../platform/places'
import { Button } from '../../../ui/button'
import type { Project } from './project'

/** What asks something of the person before it is done. */
export type Asking = 'object' | 'confirm' | 'rate'

const CAN_SUPPORT = ['ideas', 'ahead', 'work']

interface FootProps {
  readonly project: Project
  readonly supporting: Act<typeof support>
  readonly following: Act<typeof follow>
  readonly leaving: Act<typeof unfollow>
  readonly onAsk: (what: Asking) => void
  readonly onChanged: () => void
}

/** The one thing this step asks of a resident. */
function Main({ project, supporting, onAsk, onChanged }: FootProps) {
  const { status, mine, projectId, stage } = project
  const here = mine?.livesHere === true
  if (status === 'publicising' && here && mine.objected === undefined)
    return <Button kind="pri" words="有不同意见" onTap={() => onAsk('object')} />
  if (status === 'acceptance' && here && !mine.confirmed)
    return <Button kind="pri" words="我去看过了" onTap={() => onAsk('confirm')} />
  if ((status === 'accepted' || status === 'settled') && here && mine.rated === undefined)
    return <Button kind="pri" words="打分" onTap={() => onAsk('rate')} />
  if (!CAN_SUPPORT.includes(stage) || mine?.supports || mine?.proposed) return null
  const join = async () => {
    if (await supporting.run({ projectId })) onChanged()
  }
  return <Button kind="pri" words="我也要" busy={supporting.busy && '正在记下'} onTap={() => void join()} />
}

/** Following it, passing it on, and what the step asks. */
export function Foot(props: FootProps) {
  const { project, following, leaving, onChanged } = props
  const { projectId, mine } = project
  const care = useCare()
  const toggle = async () => {
    const done = mine?.follows ? await leaving.run({ projectId }) : await following.run({ projectId })
    if (done) onChanged()
  }
  return (
    <>
      <Button
        words={mine?.follows ? '不跟了' : '跟着看'}
        busy={(following.busy || leaving.busy) && '正在记下'}
        onTap={() => void toggle()}
      />
      {!care && <Button words="转发" onTap={() => go('projectPoster', { projectId })} />}
      <Main {...props} />
    </>
  )
}
