import { useReachBottom, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { mine } from '@domain/projects/contract'
import { go } from '../../platform/places'
import { usePages } from '../../platform/use-pages'
import { Button } from '../../ui/button'
import { Page } from '../../ui/frame/page'
import { PageHead } from '../../ui/page-head'
import { PagedRows } from '../../ui/paged-rows'
import { ProjectCard } from '../../ui/project/project-card'
import { Segment } from '../../ui/segment'
import { StateView } from '../../ui/state-view'

const VIEWS = [
  { value: 'proposed', words: '我提的' },
  { value: 'followed', words: '我跟的' },
] as const

/** What one proposed, and what one supports or follows. */
export default function MyProjectsPage() {
  const asked = useRouter().params.of
  const [of, setOf] = useState<'proposed' | 'followed'>(asked === 'followed' ? 'followed' : 'proposed')
  const pages = usePages(mine, { of })
  useReachBottom(() => void pages.next())
  return (
    <Page title="我提的和跟的" spread>
      <PageHead title="我提的和跟的" />
      <Segment label="看哪些" choices={VIEWS} chosen={of} onChoose={setOf} />
      <PagedRows
        pages={pages}
        as="pcards"
        empty={
          <StateView
            picture="empty"
            title={of === 'proposed' ? '您还没有提过' : '您还没有跟着看的'}
            say={of === 'proposed' ? '遇到不方便的事，说出来大家一起办。' : '在项目页点“跟着看”，有进展会告诉您。'}
          >
            {of === 'proposed' ? (
              <Button kind="pri" words="提一件" onTap={() => go('propose')} />
            ) : (
              <Button words="看项目" onTap={() => go('projects')} />
            )}
          </StateView>
        }
      >
        {(project) => (
          <ProjectCard
            key={project.projectId}
            project={project}
            onTap={() => go('project', { projectId: project.projectId })}
          />
        )}
      </PagedRows>
    </Page>
  )
}
