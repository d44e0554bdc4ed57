import type { OutputOf } from '@domain/kernel/contract'
import type { retention } from '@domain/privacy/contract'
import { AFTERWARDS_WORDS } from '@domain/privacy/words'
import { Box } from '../../ui/box'
import { Section } from '../../ui/section'
import { daysWords } from './days-words'
import '../privacy.scss'

type Row = OutputOf<typeof retention>['rows'][number]

const ORDER = ['removed', 'cleared', 'kept'] as const

function keptSub({ afterwards, keptDays, basis }: Row): string {
  const long = keptDays === undefined ? '' : `${afterwards === 'removed' ? '平时最多留' : '留'} ${daysWords(keptDays)}`
  return [long, basis].filter(Boolean).join('。')
}

/** Titles that several collections share are one thing to their person. */
function distinct(rows: readonly Row[]): Row[] {
  return rows.filter(({ title }, index) => rows.findIndex((one) => one.title === title) === index)
}

/** What becomes of everything once its person is gone: deleted, unnamed, or kept and why. */
export function KeptList({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <>
      {ORDER.map((afterwards) => {
        const these = distinct(rows.filter((row) => row.afterwards === afterwards))
        if (these.length === 0) return null
        return (
          <Section key={afterwards} title={AFTERWARDS_WORDS[afterwards]}>
            <Box className="card flush">
              {these.map((row) => (
                <Box key={row.title} className="keep">
                  <Box className="t">{row.title}</Box>
                  {keptSub(row) && <Box className="sub">{keptSub(row)}</Box>}
                </Box>
              ))}
            </Box>
          </Section>
        )
      })}
    </>
  )
}
