import { yearAt } from '@domain/points/rules'
import { go } from '../../../platform/places'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import type { Account } from './account'

interface BalanceCardProps {
  readonly account: Account
  readonly now: number
  readonly onGive: () => void
}

/** `年底`, `明年底`: points end with a year. */
function endWord(until: number, now: number): string {
  const years = yearAt(until) - yearAt(now)
  return years === 0 ? '年底' : years === 1 ? '明年底' : `${yearAt(until)}年底`
}

function One({ words, points }: { readonly words: string; readonly points: number }) {
  return (
    <Box className="trio-one">
      <Box className="meta">{words}</Box>
      <Box className="t">{points}</Box>
    </Box>
  )
}

/** Points one can spend, beside what is frozen, what ends first and what today can still bring. */
export function BalanceCard({ account, now, onGive }: BalanceCardProps) {
  const { balance, frozen, expiring, leftToday } = account
  const [first] = expiring
  return (
    <Box as="section" className="card col g12" label="可用积分">
      <Box className="row apart">
        <Box>
          <Box className="sub">可用积分</Box>
          <Box className="balance">{balance}</Box>
        </Box>
        <Button kind="pri" words="去兑换" onTap={() => go('shop')} />
      </Box>
      <Box className="trio">
        <One words="冻结" points={frozen} />
        {first && <One words={`${endWord(first.until, now)}到期`} points={first.points} />}
        <One words="今天还能得" points={leftToday} />
      </Box>
      {balance > 0 && <Button kind="text" icon="hands" words="捐给大家的事" onTap={onGive} />}
    </Box>
  )
}
