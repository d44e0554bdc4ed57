import { CHANNEL_WORDS } from '@domain/ordering/words'
import { Box } from '../../../ui/box'
import { price } from '../../../ui/money'
import type { ServiceGuide } from './service-guide'

interface FactProps {
  readonly label: string
  readonly value: string
  readonly sub: string
}

function Fact({ label, value, sub }: FactProps) {
  return (
    <Box className="fact">
      <Box as="span" className="meta">
        {label}
      </Box>
      <Box as="span" className="t b">
        {value}
      </Box>
      {sub && (
        <Box as="span" className="meta">
          {sub}
        </Box>
      )}
    </Box>
  )
}

/** 0 days is at once; no promise means that no law fixes a term. */
function term({ promisedDays, slotMinutes }: ServiceGuide): string {
  if (promisedDays === null) return `约 ${slotMinutes} 分钟`
  return promisedDays === 0 ? '当场办好' : `${promisedDays} 个工作日`
}

/** Promise, fee and way at one glance. */
export function Facts({ guide }: { readonly guide: ServiceGuide }) {
  const { statutoryDays, feeFen, feeNote, channels, elderAssist } = guide
  return (
    <Box className="card flush facts">
      <Fact label="办好要" value={term(guide)} sub={statutoryDays === null ? '' : `法定 ${statutoryDays} 个`} />
      <Fact label="收费" value={price(feeFen)} sub={feeNote ?? ''} />
      <Fact
        label="怎么办"
        value={channels.map((channel) => CHANNEL_WORDS[channel]).join('、')}
        sub={elderAssist ? '老人可以有人帮' : ''}
      />
    </Box>
  )
}
