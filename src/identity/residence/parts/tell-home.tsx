import { useState } from 'react'
import { submitResidence } from '@domain/identity/check-contract'
import { useAct } from '../../../platform/use-act'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import { Note } from '../../../ui/note'
import { TextField } from '../../../ui/text-field'
import { UnitChoice, type NamedUnit } from '../../parts/unit-choice'

/** The community one lives in, and the building. */
export function TellHome({ onTold }: { readonly onTold: () => void }) {
  const [unit, setUnit] = useState<NamedUnit>()
  const [building, setBuilding] = useState('')
  const act = useAct(submitResidence)
  const send = async () => {
    if (!unit) return
    const told = { unitId: unit.unitId, ...(building.trim() ? { building: building.trim() } : {}) }
    if (await act.run(told)) onTold()
  }
  return (
    <>
      <Box className="card col g24">
        <UnitChoice communities label="住在哪个社区" hint="社区名字，或拼音首字母" chosen={unit} onChoose={setUnit} />
        <TextField
          label="几幢几单元（可以不写）"
          hint="比如：3 幢 2 单元，不要写门牌号"
          max={40}
          value={building}
          onChange={setBuilding}
        />
      </Box>
      <Note icon="lock">只有这个社区的工作人员看得到，用来核对您是不是住在这里。</Note>
      <FailureNote failure={act.failure} not="没有交上去" />
      <Button
        kind="pri"
        wide
        words="请社区核对"
        off={unit ? undefined : '先选社区'}
        busy={act.busy && '正在交'}
        onTap={() => void send()}
      />
    </>
  )
}
