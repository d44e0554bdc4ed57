import { useCare } from '../../../platform/mode'
import { Button } from '../../../ui/button'
import { Chips } from '../../../ui/chips'
import { Segment } from '../../../ui/segment'

const STATES = [
  { value: 'live', words: '公布着' },
  { value: 'ended', words: '刚结束' },
  { value: 'archived', words: '已归档' },
] as const
const KINDS = [
  { value: 'all', words: '公示和公告' },
  { value: 'publicity', words: '公示' },
  { value: 'announcement', words: '公告' },
] as const
const PLACES = [
  { value: 'community', words: '本社区' },
  { value: 'town', words: '本镇' },
  { value: 'county', words: '全县' },
] as const

/** Which notices are listed. */
export interface Narrowing {
  readonly state: (typeof STATES)[number]['value']
  readonly kind: (typeof KINDS)[number]['value']
  readonly place: (typeof PLACES)[number]['value']
}

interface FiltersProps {
  readonly chosen: Narrowing
  /** A guest has no community: what the county posts is all there is. */
  readonly atHome: boolean
  readonly onChange: (part: Partial<Narrowing>) => void
}

/** Whether they still stand, of what kind, whose; in care mode the first question alone, and a way to the county's. */
export function Filters({ chosen: { state, kind, place }, atHome, onChange }: FiltersProps) {
  const care = useCare()
  const other = place === 'county' ? 'community' : 'county'
  return (
    <>
      <Segment label="看哪些" choices={STATES} chosen={state} onChoose={(next) => onChange({ state: next })} />
      {care && atHome && (
        <Button
          kind="text"
          words={other === 'county' ? '看全县的' : '看本社区的'}
          onTap={() => onChange({ place: other })}
        />
      )}
      {!care && (
        <>
          {atHome && (
            <Chips label="谁公布的" choices={PLACES} chosen={place} onChoose={(next) => onChange({ place: next })} />
          )}
          <Chips label="哪一种" choices={KINDS} chosen={kind} onChoose={(next) => onChange({ kind: next })} />
        </>
      )}
    </>
  )
}
