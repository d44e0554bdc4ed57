import { useState } from 'react'
import { search } from '@domain/org/contract'
import { KIND_WORDS } from '@domain/org/words'
import { usePages } from '../../platform/use-pages'
import { useSettled } from '../../platform/use-settled'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { FailureView } from '../../ui/failure-view'
import { Pick } from '../../ui/pick'
import { SearchField } from '../../ui/search-field'
import { RowsSkeleton } from '../../ui/skeleton'

/** A unit somebody names. */
export interface NamedUnit {
  readonly unitId: string
  readonly name: string
}

interface UnitChoiceProps {
  readonly label: string
  readonly hint: string
  /** Communities only; any unit otherwise. */
  readonly communities?: boolean
  readonly chosen: NamedUnit | undefined
  readonly onChoose: (unit: NamedUnit | undefined) => void
}

const AT_ONCE = 5

interface FoundProps {
  readonly q: string
  readonly communities: boolean
  readonly onChoose: (unit: NamedUnit) => void
}

function Found({ q, communities, onChoose }: FoundProps) {
  const pages = usePages(
    search,
    { ...(q ? { q } : {}), ...(communities ? { kind: 'community' } : {}) },
    { limit: AT_ONCE },
  )
  const { rows, failure } = pages
  if (!rows)
    return failure ? <FailureView failure={failure} onRetry={() => void pages.refresh()} /> : <RowsSkeleton rows={3} />
  if (rows.length === 0) return <Box className="sub">没有找到，换个叫法试试，也可以打拼音首字母。</Box>
  return (
    <Box className="col g8" label="找到的" group>
      {rows.map(({ unitId, name, kind }) => (
        <Pick
          key={unitId}
          title={name}
          sub={communities ? undefined : KIND_WORDS[kind]}
          chosen={false}
          onTap={() => onChoose({ unitId, name })}
        />
      ))}
      {pages.more && <Button kind="text" words="往下看更多" onTap={() => void pages.next()} />}
    </Box>
  )
}

/** One unit of many: typed, found, chosen; the chosen one stands alone until another is wanted. */
export function UnitChoice({ label, hint, communities = false, chosen, onChoose }: UnitChoiceProps) {
  const [typed, setTyped] = useState('')
  const q = useSettled(typed)
  return (
    <Box className="col g8">
      <Box className="t">{label}</Box>
      {chosen ? (
        <>
          <Pick title={chosen.name} chosen onTap={() => onChoose(undefined)} />
          <Button kind="text" words="换一个" onTap={() => onChoose(undefined)} />
        </>
      ) : (
        <>
          <SearchField label={label} hint={hint} value={typed} onChange={setTyped} />
          {(communities || q) && <Found q={q} communities={communities} onChoose={onChoose} />}
        </>
      )}
    </Box>
  )
}
