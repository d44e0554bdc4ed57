import { useCare } from '../../../platform/mode'
import { Box } from '../../../ui/box'
import { Section } from '../../../ui/section'
import { Timeline } from '../../../ui/timeline'
import { shortSteps, stepsOf } from './steps'
import type { Order } from './view'

/** 办到哪一步了. */
export function Progress({ order, now }: { readonly order: Order; readonly now: number }) {
  const care = useCare()
  return (
    <Section title="办到哪一步了">
      <Box className="card">
        <Timeline steps={care ? shortSteps(order, now) : stepsOf(order, now)} />
      </Box>
    </Section>
  )
}
