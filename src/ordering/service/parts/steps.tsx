import { Box } from '../../../ui/box'
import { Section } from '../../../ui/section'
import { Timeline } from '../../../ui/timeline'

/** How it goes, from asking to done. */
export function Steps({ steps }: { readonly steps: readonly string[] }) {
  return (
    <Section title="怎么办">
      <Box className="card">
        <Timeline steps={steps.map((title) => ({ state: 'todo', title }))} />
      </Box>
    </Section>
  )
}
