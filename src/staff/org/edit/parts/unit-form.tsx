import { useState } from 'react'
import type { OutputOf } from '@domain/kernel/contract'
import { placeIn } from '@domain/kernel/place-in'
import { listIn } from '@domain/kernel/table'
import { saveUnit, type getUnit } from '@domain/org/contract'
import { UNIT_KINDS, type UnitKind } from '@domain/org/schemas'
import { isUscc } from '@domain/org/uscc'
import { KIND_WORDS } from '@domain/org/words'
import { goInstead } from '../../../../platform/places'
import { useAct } from '../../../../platform/use-act'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { SelectField } from '../../../../ui/select-field'
import { SwitchRow } from '../../../../ui/switch-row'
import { TextField } from '../../../../ui/text-field'
import { UnitChoice, type ChosenUnit } from '../../../parts/unit-choice'
import { isPoint, pointOf, WhereFields } from './where-fields'

type Unit = OutputOf<typeof getUnit>

const KINDS = UNIT_KINDS.map((value) => ({ value, words: KIND_WORDS[value] }))

interface Fields {
  readonly unitId: string
  readonly kind: UnitKind
  readonly name: string
  readonly shortName: string
  readonly phone: string
  readonly address: string
  /** Longitude and latitude, as maps copy them. */
  readonly point: string
  readonly uscc: string
  /** Parted by semicolons. */
  readonly tags: string
}

const fieldsOf = (unit: Unit | undefined): Fields => ({
  unitId: unit?.unitId ?? '',
  kind: unit?.kind ?? 'community',
  name: unit?.name ?? '',
  shortName: unit?.shortName ?? '',
  phone: unit?.phone ?? '',
  address: unit?.address ?? '',
  point: unit?.location ? pointOf(unit.location) : '',
  uscc: unit?.uscc ?? '',
  tags: unit?.tags.join('；') ?? '',
})

/** What is left empty is not sent. */
function detailsOf({ unitId, kind, name, shortName, phone, address, point, uscc, tags }: Fields) {
  const location = placeIn(point)
  const told = { shortName: shortName.trim(), phone: phone.trim(), address: address.trim(), uscc: uscc.trim() }
  const filled = Object.fromEntries(Object.entries(told).filter(([, text]) => text !== ''))
  return {
    unitId: unitId.trim(),
    kind,
    name: name.trim(),
    ...filled,
    ...(location && { location }),
    tags: listIn(tags),
  }
}

/** The form of a unit; its code is given once. */
export function UnitForm({ unit, as }: { readonly unit?: Unit; readonly as: string }) {
  const [fields, setFields] = useState(() => fieldsOf(unit))
  const [parent, setParent] = useState<ChosenUnit>()
  const [draft, setDraft] = useState(false)
  const act = useAct(saveUnit, { as })
  const change = (part: Partial<Fields>) => setFields({ ...fields, ...part })
  const wrongUscc =
    fields.uscc.trim() && !isUscc(fields.uscc.trim()) ? '统一社会信用代码不对，请照证件再抄一遍' : undefined
  const off = fields.unitId.trim() === '' ? '先写编码' : fields.name.trim() === '' ? '先写名称' : undefined
  const save = async () => {
    const known = unit ? { revision: unit.revision } : parent ? { parents: { territorial: parent.unitId } } : {}
    const saved = await act.run({ ...detailsOf(fields), ...known, ...(draft && !unit ? { draft } : {}) })
    if (saved) goInstead('unit', { unitId: saved.unitId })
  }
  return (
    <Box className="desk-form col g24">
      <Box as="h1" className="h1">
        {unit ? `修改 ${unit.name}` : '新建单位'}
      </Box>
      <Box className="card col g12">
        {!unit && (
          <TextField
            label="编码（定了不能改）"
            hint="2 到 16 位字母或数字"
            max={16}
            value={fields.unitId}
            onChange={(unitId) => change({ unitId })}
          />
        )}
        <TextField label="名称" max={40} value={fields.name} onChange={(name) => change({ name })} />
        <SelectField label="类别" choices={KINDS} value={fields.kind} onChange={(kind) => change({ kind })} />
        <TextField label="简称" max={12} value={fields.shortName} onChange={(shortName) => change({ shortName })} />
        <TextField label="电话" max={24} value={fields.phone} onChange={(phone) => change({ phone })} />
        <WhereFields address={fields.address} point={fields.point} onChange={change} />
        <TextField
          label="统一社会信用代码"
          max={18}
          value={fields.uscc}
          wrong={wrongUscc}
          onChange={(uscc) => change({ uscc })}
        />
        <TextField
          label="能提供什么（用分号隔开）"
          max={160}
          value={fields.tags}
          onChange={(tags) => change({ tags })}
        />
        {!unit && <UnitChoice label="属地上级" chosen={parent} onChoose={setParent} />}
        {!unit && (
          <SwitchRow
            icon="edit"
            title="先存成草稿"
            sub="别人找不到，县里开通以后才算数"
            on={draft}
            onChange={setDraft}
          />
        )}
        <FailureNote failure={act.failure} not="没有存" />
        <Button
          kind="pri"
          wide
          words="存"
          off={off ?? (wrongUscc && '先改信用代码') ?? (isPoint(fields.point) ? undefined : '先改经纬度')}
          busy={act.busy && '正在存'}
          onTap={() => void save()}
        />
      </Box>
    </Box>
  )
}
