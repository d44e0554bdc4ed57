import { supportIdea, type listIdeas } from '@domain/crowd/idea-contract'
import { IDEA_WORDS } from '@domain/crowd/words'
import type { OutputOf } from '@domain/kernel/contract'
import { useAct } from '../../../platform/use-act'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import { Tag } from '../../../ui/tag'

type Idea = OutputOf<typeof listIdeas>['items'][number]

/** A neighbour's idea, how many are for it, and what the community said. */
export function IdeaCard({ idea, onChange }: { readonly idea: Idea; readonly onChange: () => void }) {
  const { ideaId, title, text, authorName, supports, supported, mine, status, answer } = idea
  const act = useAct(supportIdea)
  const open = status === 'public' || status === 'supported'
  const change = async () => {
    if (await act.run({ ideaId, support: !supported })) onChange()
  }
  return (
    <Box as="section" className="card col g8" label={title}>
      <Box className="row apart">
        <Box as="h2" className="h3">
          {title}
        </Box>
        <Tag words={IDEA_WORDS[status]} tone={status === 'adopted' ? 'pine' : 'plain'} />
      </Box>
      <Box>{text}</Box>
      <Box className="sub">{`${mine ? '我' : authorName}提的 · ${supports} 人支持`}</Box>
      {answer !== undefined && <Box className="sub">{`社区答复：${answer}`}</Box>}
      <FailureNote failure={act.failure} not="没有记下" />
      {open && !mine && (
        <Button
          kind={supported ? 'quiet' : 'sec2'}
          words={supported ? '支持过了，点一下收回' : '我也支持'}
          busy={act.busy && '正在记下'}
          onTap={() => void change()}
        />
      )}
    </Box>
  )
}
