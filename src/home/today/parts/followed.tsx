import { PROJECT_WORDS } from '@domain/projects/words'
import { go } from '../../../platform/places'
import { Box } from '../../../ui/box'
import { CellRow } from '../../../ui/cell-row'
import { projectTone } from '../../../ui/project/tone'
import { Section } from '../../../ui/section'
import { Tag } from '../../../ui/tag'
import type { Today } from './agenda'

const more = { words: '全部', onTap: () => go('myProjects', { of: 'followed' }) }

/** 我跟着的事: the projects one stands by, each as it is now. */
export function Followed({ followed }: { readonly followed: Today['followed'] }) {
  if (followed.length === 0) return null
  return (
    <Section title="我跟着的事" more={more}>
      <Box className="card flush">
        {followed.map(({ projectId, title, status }) => (
          <CellRow
            key={projectId}
            icon="brick"
            title={title}
            right={<Tag words={PROJECT_WORDS[status]} tone={projectTone(status)} />}
            onTap={() => go('project', { projectId })}
          />
        ))}
      </Box>
    </Section>
  )
}
