import { sharesOf } from '@domain/fund/shares'
import { MONEY_SOURCE_WORDS, type MoneySource } from '@domain/kernel/money-sources'
import { useCare } from '../../../platform/mode'
import { Box } from '../../../ui/box'
import { yuan } from '../../../ui/money'
import { Section } from '../../../ui/section'
import type { Book } from './book'

/** Colours of sources: red stays for what is late. */
const COLOURS: Record<MoneySource, string> = { fiscal: 'ch-2', party_dues: 'ch-4', social: 'ch-3', own: 'ch-rest' }

/** Whole percents that sum to a hundred. */
const percents = (parts: readonly number[]) => sharesOf(100, parts)

/** 钱从哪来: what each source gave, as one bar and in numbers. */
export function Sources({ book }: { readonly book: Book }) {
  const care = useCare()
  const given = book.sources.filter(({ received }) => received > 0)
  const shares = percents(given.map(({ received }) => received))
  return (
    <Section title="钱从哪来">
      <Box className="card col g12">
        <Box className="row base apart">
          <Box className="sub">{`${book.year} 年收入`}</Box>
          <Box className="t b">{yuan(book.receivedFen)}</Box>
        </Box>
        {!care && given.length > 0 && (
          <Box className="fund-stack" hidden>
            {given.map(({ source, received }) => (
              <Box
                key={source}
                className={`fund-stack-part ${COLOURS[source]}`}
                style={{ flexGrow: String(received) }}
              />
            ))}
          </Box>
        )}
        <Box className="col g8">
          {given.map(({ source, received }, at) => (
            <Box key={source} className="row apart">
              <Box className="row tight">
                {!care && <Box className={`fund-key ${COLOURS[source]}`} hidden />}
                <Box>{MONEY_SOURCE_WORDS[source]}</Box>
              </Box>
              <Box className="row base tight">
                <Box className="t">{yuan(received)}</Box>
                <Box className="meta fund-percent">{`${shares[at] ?? 0}%`}</Box>
              </Box>
            </Box>
          ))}
        </Box>
        <Box className="meta">{`一年最多拨 ${yuan(book.limitFen)} 元，今年拨了 ${yuan(book.givenFen)} 元。`}</Box>
      </Box>
    </Section>
  )
}
