import { PURPOSE_WORDS } from '@domain/fund/words'
import { useCare } from '../../../platform/mode'
import { Box } from '../../../ui/box'
import { yuan } from '../../../ui/money'
import { Section } from '../../../ui/section'
import type { Book } from './book'

type Purpose = Book['purposes'][number]

const share = (part: number, whole: number) => `${whole === 0 ? 0 : Math.min(100, (part / whole) * 100)}%`

function Bar({ one, most }: { readonly one: Purpose; readonly most: number }) {
  return (
    <Box className="fund-bar" hidden>
      <Box className="fund-bar-on ch-2" style={{ width: share(one.paid, most) }} />
      <Box className="fund-bar-plan" style={{ left: share(one.budget, most) }} />
    </Box>
  )
}

/** 花到哪去: paid against what was set aside, purpose by purpose. */
export function Purposes({ book }: { readonly book: Book }) {
  const care = useCare()
  const used = book.purposes.filter(({ budget }) => budget > 0)
  const most = Math.max(1, ...used.map(({ budget, paid }) => Math.max(budget, paid)))
  return (
    <Section title="花到哪去">
      <Box className="card col g12">
        <Box className="row base apart">
          <Box className="sub">已付</Box>
          <Box className="t b">{yuan(book.paidFen)}</Box>
        </Box>
        {!care && used.length > 0 && <Box className="meta">竖线是定下的预算</Box>}
        {used.length === 0 && <Box className="sub">还没有定用途。</Box>}
        {used.map((one) => (
          <Box key={one.purpose}>
            <Box className="row base apart">
              <Box>{PURPOSE_WORDS[one.purpose]}</Box>
              <Box className="t">{yuan(one.paid)}</Box>
            </Box>
            <Box className="meta">{`预算 ${yuan(one.budget)}`}</Box>
            {!care && <Bar one={one} most={most} />}
          </Box>
        ))}
      </Box>
    </Section>
  )
}
