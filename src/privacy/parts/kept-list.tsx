import { AFTERWARDS_WORDS } from '@domain/privacy/words'
import { Box } from '../../ui/box'
import { Section } from '../../ui/section'
import { daysWords } from './days-words'
import { AFTERWARDS, rowsOf, type KeptRow } from './kept-rows'
import '../privacy.scss'

function keptSub({ afterwards, keptDays, basis }: KeptRow): string {
  const long = keptDays === undefined ? '' : `${afterwards === 'removed' ? '平时最多留' : '留'} ${daysWords(keptDays)}`
  return [long, basis].filter(Boolean).join('。')
}

/** What becomes of everything once its person is gone: deleted, unnamed, or kept and why. */
export function KeptList({ rows }: { readonly rows: readonly KeptRow[] }) {
  return (
    <>
      {AFTERWARDS.map((afterwards) => (
        <Section key={afterwards} title={AFTERWARDS_WORDS[afterwards]}>
          <Box className="card flush">
            {rowsOf(rows, afterwards).map((row) => (
              <Box key={row.title} className="keep">
                <Box className="t">{row.title}</Box>
                {keptSub(row) && <Box className="sub">{keptSub(row)}</Box>}
              </Box>
            ))}
          </Box>
        </Section>
      ))}
    </>
  )
}
