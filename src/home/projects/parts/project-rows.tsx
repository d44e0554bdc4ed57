import { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import type { InputFor } from '@domain/kernel/contract'
import { list } from '@domain/projects/contract'
import { go } from '../../../platform/places'
import { pulled } from '../../../platform/pulled'
import { usePages } from '../../../platform/use-pages'
import { Button } from '../../../ui/button'
import { PagedRows } from '../../../ui/paged-rows'
import { ProjectCard } from '../../../ui/project/project-card'
import { StateView } from '../../../ui/state-view'

interface ProjectRowsProps {
  readonly asked: InputFor<typeof list>
  /** Looks at everything; absent where that is what is looked at. */
  readonly onAll?: (() => void) | undefined
}

/** Every project that fits what is asked for. */
export function ProjectRows({ asked, onAll }: ProjectRowsProps) {
  const pages = usePages(list, asked)
  usePullDownRefresh(() => void pulled(pages.refresh))
  useReachBottom(() => void pages.next())
  const nothing = (
    <StateView
      picture="empty"
      title="这里还没有项目"
      say="换一种看法试试，或者自己提一件：路灯不亮、楼道难走，说出来大家看。"
    >
      {onAll && <Button words="看全部" onTap={onAll} />}
      <Button kind="pri" words="提一件" onTap={() => go('propose')} />
    </StateView>
  )
  return (
    <PagedRows pages={pages} as="pcards" empty={nothing}>
      {(project) => (
        <ProjectCard
          key={project.projectId}
          project={project}
          onTap={() => go('project', { projectId: project.projectId })}
        />
      )}
    </PagedRows>
  )
}
