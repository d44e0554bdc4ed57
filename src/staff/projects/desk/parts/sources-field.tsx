import type { MoneySource } from '@domain/projects/schemas'
import { MONEY_SOURCE_WORDS } from '@domain/projects/words'
import { Box } from '../../../../ui/box'
import { money } from '../../../../ui/money'
import { TextField } from '../../../../ui/text-field'
import { fenOf } from './fen-of'

/** Yuan typed for each source. */
export type Typed = Readonly<Record<MoneySource, string>>

const SOURCES = Object.keys(MONEY_SOURCE_WORDS) as MoneySource[]

/** Source lines and their sum; undefined while something is no amount or there is no money. */
export function moneyOf(
  typed: Typed,
): { budgetFen: number; sourceLines: Array<{ source: MoneySource; fen: number }> } | undefined {
  const lines = SOURCES.flatMap((source) =>
    typed[source].trim() === '' ? [] : [{ source, fen: fenOf(typed[source]) }],
  )
  const sourceLines = lines.flatMap(({ source, fen }) => (fen === undefined || fen === 0 ? [] : [{ source, fen }]))
  const wrong = lines.some(({ fen }) => fen === undefined)
  if (wrong || sourceLines.length === 0) return undefined
  return { sourceLines, budgetFen: sourceLines.reduce((sum, { fen }) => sum + fen, 0) }
}

interface SourcesFieldProps {
  readonly typed: Typed
  readonly onChange: (typed: Typed) => void
}

/** How much comes from where; the budget is their sum. */
export function SourcesField({ typed, onChange }: SourcesFieldProps) {
  const sum = moneyOf(typed)?.budgetFen
  return (
    <Box className="col g12">
      {SOURCES.map((source) => (
        <TextField
          key={source}
          label={`${MONEY_SOURCE_WORDS[source]}（元）`}
          max={12}
          value={typed[source]}
          wrong={
            typed[source].trim() !== '' && fenOf(typed[source]) === undefined ? '写成 18600 或 18600.50' : undefined
          }
          onChange={(next) => onChange({ ...typed, [source]: next })}
        />
      ))}
      <Box className="row base apart">
        <Box className="sub">合计就是预算</Box>
        <Box className="t">{sum === undefined ? '还没有' : money(sum)}</Box>
      </Box>
    </Box>
  )
}
