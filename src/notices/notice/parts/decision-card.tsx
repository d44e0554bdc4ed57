import { longDay } from '../../../ui/when'
import { Box } from '../../../ui/box'
import { Note } from '../../../ui/note'
import type { Notice } from './notice'

const VOTES = [
  ['votesFor', '同意'],
  ['votesAgainst', '反对'],
  ['votesAbstained', '弃权'],
] as const

/** How the residents' meeting voted, and that somebody else held it against the minutes. */
export function DecisionCard({ decision }: { readonly decision: NonNullable<Notice['decision']> }) {
  const { heldOn, votesFor, votesAgainst, confirmed } = decision
  return (
    <Box as="section" className="card col g12" label="居民会议的决定">
      <Box className="row base apart">
        <Box as="h2" className="h2">
          {votesFor > votesAgainst ? '会上通过了' : '会上没有通过'}
        </Box>
        <Box className="sub nowrap">{`${longDay(heldOn)}开会`}</Box>
      </Box>
      <Box className="row votes">
        {VOTES.map(([which, words]) => (
          <Box key={which} className="fill">
            <Box className="t b">{`${decision[which]} 票`}</Box>
            <Box className="sub">{words}</Box>
          </Box>
        ))}
      </Box>
      {confirmed && (
        <Note icon="check" tone="pine">
          监督委员对照签字的会议记录核对过。会议记录在社区，可以去看。
        </Note>
      )}
    </Box>
  )
}
