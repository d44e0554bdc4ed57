import { Box } from '../../../ui/box'
import { Section } from '../../../ui/section'
import { Timeline, type TimelineStep } from '../../../ui/timeline'
import { stamp } from '../../../ui/when'
import type { Notice } from './notice'

function stepsOf({ text, at, status, answer, answeredAt }: NonNullable<Notice['mine']>): TimelineStep[] {
  const raised = { state: 'done', title: '您提了意见', when: stamp(at), sub: text } as const
  if (status === 'open') return [raised, { state: 'now', title: '等答复', sub: '答复之前公示不会结束。' }]
  const title = status === 'upheld' ? '意见成立，公示停了' : '没有采纳'
  const when = answeredAt === undefined ? undefined : stamp(answeredAt)
  return [raised, { state: 'done', title, when, sub: answer }]
}

/** What one said oneself, and what was answered. */
export function MyObjection({ mine }: { readonly mine: NonNullable<Notice['mine']> }) {
  return (
    <Section title="您的意见">
      <Box className="card col g12">
        <Timeline steps={stepsOf(mine)} />
        {mine.status === 'dismissed' && <Box className="sub">不同意这个答复，可以再找镇里，或者打 12345。</Box>}
      </Box>
    </Section>
  )
}
