import { shanghaiDate } from '@domain/kernel/calendar'
import { serverNow } from '../../../platform/clock'
import { Box } from '../../../ui/box'
import { amountOf, type Campaign } from '../../../ui/crowd/need-words'
import { Section } from '../../../ui/section'
import { Timeline, type TimelineStep } from '../../../ui/timeline'
import { monthDay } from '../../../ui/when'

const ORDER = ['review', 'scheduled', 'raising', 'succeeded', 'executing', 'completed'] as const

/** Where a campaign stands among its steps; one that failed has its own end. */
function stepsOf({ status, opensAt, deadline }: Campaign): TimelineStep[] {
  const over = ['failed', 'cancelled', 'refunded'].includes(status)
  const at = ORDER.findIndex((one) => one === status)
  const stateOf = (nth: number): TimelineStep['state'] => (at > nth ? 'done' : at === nth ? 'now' : 'todo')
  const opening = { title: '社区审核', state: over ? 'done' : stateOf(0) } as const
  const raising = {
    ...{ title: '大家来凑', when: `${monthDay(shanghaiDate(opensAt))}到${monthDay(shanghaiDate(deadline))}` },
    state: over ? 'done' : status === 'suspended' ? 'now' : stateOf(2),
  } as const
  if (over) {
    const back = status === 'refunded' ? '全部退回了' : '正在一份一份退'
    return [opening, raising, { title: '没有凑齐', sub: back, state: status === 'refunded' ? 'done' : 'now' }]
  }
  return [
    opening,
    raising,
    { title: '凑齐，开工', state: stateOf(status === 'succeeded' ? 3 : 4) },
    { title: '公布用在哪里', state: status === 'completed' ? 'done' : 'todo' },
  ]
}

/** What who proposed it wants to know: how far, what is still to be found, and how long. */
export function ProposerBoard({ campaign }: { readonly campaign: Campaign }) {
  const { needs, deadline, status, givers } = campaign
  const lacking = needs.filter(({ left }) => left > 0)
  const days = Math.max(0, Math.ceil((deadline - serverNow()) / 86_400_000))
  return (
    <Section title="办到哪一步了">
      <Box className="card col g12">
        {status === 'raising' && (
          <Box>
            {lacking.length === 0
              ? `都凑齐了，${givers} 份心意。`
              : `${givers} 份心意，还有 ${days} 天。还要找：${lacking.map((need) => `${need.label} ${amountOf(need, need.left)}`).join('，')}。`}
          </Box>
        )}
        <Timeline steps={stepsOf(campaign)} />
      </Box>
    </Section>
  )
}
