import { useState } from 'react'
import { moveUnit } from '@domain/org/contract'
import { RELATIONS, type Relation } from '@domain/org/schemas'
import { RELATION_WORDS } from '@domain/org/words'
import { useAct } from '../../../../platform/use-act'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { SelectField } from '../../../../ui/select-field'
import { UnitChoice, type ChosenUnit } from '../../../parts/unit-choice'

const CHOICES = RELATIONS.map((value) => ({ value, words: RELATION_WORDS[value] }))

interface MoveUnitProps {
  readonly unitId: string
  readonly as: string
  readonly onDone: () => void
}

/** Another unit above, in one of the three structures; everything below goes with it. */
export function MoveUnit({ unitId, as, onDone }: MoveUnitProps) {
  const [asking, setAsking] = useState(false)
  const [relation, setRelation] = useState<Relation>('territorial')
  const [parent, setParent] = useState<ChosenUnit>()
  const act = useAct(moveUnit, { as })
  const move = async () => {
    if (!parent || !(await act.run({ unitId, relation, parentId: parent.unitId }))) return
    setAsking(false)
    setParent(undefined)
    onDone()
  }
  if (!asking) return <Button words="移到别的上级" onTap={() => setAsking(true)} />
  return (
    <Box className="col g12">
      <SelectField label="哪一种关系" choices={CHOICES} value={relation} onChange={setRelation} />
      <UnitChoice label="新的上级" chosen={parent} onChoose={setParent} />
      <Box className="sub">下面的单位跟着一起移。已经办的事还按原来的上级。</Box>
      <FailureNote failure={act.failure} not="没有移" />
      <Box className="pair">
        <Button words="不移了" onTap={() => setAsking(false)} />
        <Button
          kind="pri"
          words="移过去"
          off={parent ? undefined : '先选上级'}
          busy={act.busy && '正在移'}
          onTap={() => void move()}
        />
      </Box>
    </Box>
  )
}
