import { PROJECT_KIND_WORDS, PROJECT_WORDS, PROPOSER_KIND_WORDS } from '@domain/projects/words'
import { Box } from '../../../ui/box'
import { PhotoRow } from '../../../ui/photo-row'
import { projectTone } from '../../../ui/project/tone'
import { Tag } from '../../../ui/tag'
import type { Project } from './project'

/** What it is about, in the words of who proposed it. */
export function Head({ project }: { readonly project: Project }) {
  const { title, status, kind, projectNo, painPoint, proposal, proposer, unitName, supporters, photos, place } = project
  const { proposerKind } = project
  return (
    <Box as="header" className="col g8">
      <Box className="pcard-tags">
        <Tag words={PROJECT_WORDS[status]} tone={projectTone(status)} />
        <Tag words={PROJECT_KIND_WORDS[kind]} />
        {project.late && <Tag words="晚了" tone="red" icon="clock" />}
        {project.brand && <Tag words="品牌项目" tone="red" icon="star" />}
      </Box>
      <Box as="h1" className="h1">
        {title}
      </Box>
      <Box as="p" className="p i2">{`“${painPoint}”`}</Box>
      {proposal && <Box as="p" className="p i2">{`想这样办：${proposal}`}</Box>}
      <Box className="row sub">
        <Box className="pav" hidden>
          {proposer.slice(0, 1)}
        </Box>
        <Box className="fill">{`${PROPOSER_KIND_WORDS[proposerKind]}${proposer}提出，${supporters} 人支持`}</Box>
      </Box>
      <Box className="meta">{[unitName, place, projectNo].filter(Boolean).join(' · ')}</Box>
      {photos.length > 1 && <PhotoRow fileIds={photos.slice(1)} />}
    </Box>
  )
}
