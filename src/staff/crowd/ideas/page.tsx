import { adoptIdea, listIdeas } from '@domain/crowd/idea-contract'
import { IDEA_WORDS } from '@domain/crowd/words'
import { usePages } from '../../../platform/use-pages'
import { stamp } from '../../../ui/when'
import { StaffPage } from '../../frame/staff-page'
import { WorkList } from '../../frame/work-list'
import { IdeaOne } from './parts/idea-one'

function Ideas({ as }: { readonly as: string }) {
  const pages = usePages(listIdeas, { view: 'desk' }, { as })
  return (
    <WorkList
      title="点子"
      pages={pages}
      idOf={({ ideaId }) => ideaId}
      columns={[
        { title: '点子', cell: ({ title }) => title },
        { title: '谁提的', cell: ({ authorName }) => authorName },
        { title: '支持', cell: ({ supports }) => `${supports} 人` },
        { title: '状态', cell: ({ status }) => IDEA_WORDS[status] },
        { title: '时间', cell: ({ at }) => stamp(at) },
      ]}
      line={({ title, authorName, supports }) => ({ title, sub: `${authorName} · ${supports} 人支持` })}
      empty="没有等答复的点子。"
    >
      {(idea, done) => <IdeaOne key={idea.ideaId} idea={idea} as={as} onDone={done} />}
    </WorkList>
  )
}

/** Ideas with enough support, and those whose text a colleague has to read. */
export default function IdeaDeskPage() {
  return (
    <StaffPage title="点子" place="ideaDesk" asks={adoptIdea}>
      {({ assignmentId }) => <Ideas key={assignmentId} as={assignmentId} />}
    </StaffPage>
  )
}
