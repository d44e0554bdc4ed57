import type { getCall } from '@domain/fund/call-contract'
import { APPLICATION_WORDS } from '@domain/fund/words'
import type { OutputOf } from '@domain/kernel/contract'
import { Box } from '../../../ui/box'
import { yuan } from '../../../ui/money'
import { Section } from '../../../ui/section'
import { Tag } from '../../../ui/tag'
import { dayWord } from '../../../ui/when'

type Winner = OutputOf<typeof getCall>['winners'][number]

function One({ winner, now }: { readonly winner: Winner; readonly now: number }) {
  const { title, applicant, awardFen, paidFen, status, publicUntil, averageScore } = winner
  const running = status === 'publicised' && publicUntil !== undefined && now <= publicUntil
  return (
    <Box className="card col g8">
      <Box className="row apart">
        <Box className="t">{title}</Box>
        <Tag words={APPLICATION_WORDS[status]} tone={status === 'publicised' ? 'amber' : 'pine'} />
      </Box>
      <Box className="sub">{`${applicant}${averageScore === undefined ? '' : ` · 专家平均 ${averageScore} 分`}`}</Box>
      <Box>{`给 ${yuan(awardFen)} 元，付了 ${yuan(paidFen)} 元`}</Box>
      {running && <Box className="sub">{`公示到${dayWord(publicUntil, now)}，有意见可以写给社区`}</Box>}
    </Box>
  )
}

/** Who won, how much, until when one can object, and what was paid. */
export function Winners({ winners, now }: { readonly winners: readonly Winner[]; readonly now: number }) {
  return (
    <Section title="入选的">
      {winners.length === 0 && <Box className="card sub">还没有定。专家打完分会公示在这里。</Box>}
      {winners.map((winner) => (
        <One key={winner.applicationId} winner={winner} now={now} />
      ))}
    </Section>
  )
}
