import { AFTERWARDS_WORDS } from '@domain/privacy/words'
import { go } from '../../../platform/places'
import { Box } from '../../../ui/box'
import type { IconName } from '../../../ui/icon-name'
import { Icon } from '../../../ui/icon'
import { Section } from '../../../ui/section'
import { daysWords } from '../../parts/days-words'
import { AFTERWARDS, rowsOf, type KeptRow } from '../../parts/kept-rows'
import '../../privacy.scss'

const ICONS: Record<KeptRow['afterwards'], IconName> = { removed: 'x', cleared: 'scissor', kept: 'lock' }
const AT_ONCE = 6

/** A handful by name, the rest by number. */
function named(rows: readonly KeptRow[]): string {
  const names = rows.slice(0, AT_ONCE).map(({ title }) => title)
  return rows.length > AT_ONCE ? `${names.join('、')}等 ${rows.length} 样` : names.join('、')
}

function longest(rows: readonly KeptRow[]): string {
  const days = Math.max(0, ...rows.map(({ keptDays = 0 }) => keptDays))
  return days > 0 ? `最多留 ${daysWords(days)}，到期自动删掉。` : ''
}

/** What a deletion does, in three sentences; the whole table is a tap away. */
export function KeptSummary({ rows }: { readonly rows: readonly KeptRow[] }) {
  return (
    <Section title="删什么、留什么" more={{ words: '完整的表', onTap: () => go('retention') }}>
      <Box className="card flush">
        {AFTERWARDS.map((afterwards) => {
          const these = rowsOf(rows, afterwards)
          return (
            <Box key={afterwards} className="cell consent">
              <Icon name={ICONS[afterwards]} />
              <Box className="fill">
                <Box className="t">{AFTERWARDS_WORDS[afterwards]}</Box>
                <Box className="sub">{`${named(these)}。${afterwards === 'removed' ? '' : longest(these)}`}</Box>
              </Box>
            </Box>
          )
        })}
      </Box>
    </Section>
  )
}
