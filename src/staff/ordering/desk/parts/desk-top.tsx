import { useEffect, useState } from 'react'
import { go } from '../../../../platform/places'
import { useSettled } from '../../../../platform/use-settled'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { Icon } from '../../../../ui/icon'
import { TextField } from '../../../../ui/text-field'
import type { CheckIn } from '../../parts/use-check-in'

const CODE_ID = 'desk-code'
const SEARCH_ID = 'desk-search'

function focus(id: string): void {
  const field = document.getElementById(id)
  if (field instanceof HTMLInputElement) {
    field.focus()
    field.select()
  }
}

export const focusCode = () => focus(CODE_ID)
export const focusSearch = () => focus(SEARCH_ID)

interface DeskTopProps {
  readonly checkIn: CheckIn
  readonly q: string
  readonly onSearch: (q: string) => void
}

function SearchField({ q, onSearch }: { readonly q: string; readonly onSearch: (q: string) => void }) {
  const [typed, setTyped] = useState(q)
  const settled = useSettled(typed)
  useEffect(() => onSearch(settled), [settled, onSearch])
  return (
    <div className="searchf">
      <Icon name="search" size={20} />
      <TextField
        bare
        id={SEARCH_ID}
        kind="search"
        label="搜姓名、单号、事项"
        hint="姓名、单号、事项"
        max={40}
        value={typed}
        onChange={setTyped}
      />
      <kbd className="kbd">/</kbd>
    </div>
  )
}

/** Title, the field for codes, the search. A scanner types into the code field and ends with Enter. */
export function DeskTop({ checkIn, q, onSearch }: DeskTopProps) {
  return (
    <header className="desk-top">
      <div className="desk-top-row">
        <h1 className="h1">办事队列</h1>
        <div className="searchf">
          <Icon name="scan" size={20} />
          <TextField
            bare
            id={CODE_ID}
            label="扫码，或输 6 位办事码"
            hint="扫码，或输 6 位办事码"
            max={20}
            value={checkIn.code}
            onChange={checkIn.type}
            onEnter={() => void checkIn.send()}
          />
          <kbd className="kbd">F2</kbd>
        </div>
        <Button small icon="edit" words="替人下单" onTap={() => go('counter')} />
        <SearchField q={q} onSearch={onSearch} />
      </div>
      <FailureNote failure={checkIn.failure} not="没有开始办" />
    </header>
  )
}
