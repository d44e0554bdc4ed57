import { Box } from '../../../ui/box'
import { Note } from '../../../ui/note'
import { PhotoRow } from '../../../ui/photo-row'
import { Section } from '../../../ui/section'
import type { Project } from './project'

/** What was built, and how many residents have looked at it. */
export function Acceptance({ project: { acceptance, status, mine } }: { readonly project: Project }) {
  if (!acceptance) return null
  const { summary, photos, confirmed, doubted, needed, acceptedAt } = acceptance
  const missing = Math.max(0, needed - confirmed)
  return (
    <Section title="验收">
      <Box className="card col g12">
        <Box>{summary}</Box>
        {photos.length > 0 && <PhotoRow fileIds={photos} />}
        <Box className="sub">
          {`${confirmed} 位居民看过，说可以${doubted > 0 ? `，${doubted} 位说不行` : ''}`}
          {status === 'acceptance' && missing > 0 ? `，还要 ${missing} 位` : ''}
        </Box>
        {acceptedAt !== undefined && <Box className="sub">监督委员验收通过了</Box>}
      </Box>
      {mine?.confirmed && status === 'acceptance' && (
        <Note icon="checkc" tone="pine">
          您看过了，谢谢。
        </Note>
      )}
    </Section>
  )
}
