import { useState } from 'react'
import { listDrafts, saveUnit, search } from '@domain/org/contract'
import { UNIT_KINDS, type UnitKind } from '@domain/org/schemas'
import { KIND_WORDS, UNIT_STATUS_WORDS } from '@domain/org/words'
import { go } from '../../../platform/places'
import { usePages } from '../../../platform/use-pages'
import { useSettled } from '../../../platform/use-settled'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { SelectField } from '../../../ui/select-field'
import { TextField } from '../../../ui/text-field'
import { StaffPage } from '../../frame/staff-page'
import { WorkList } from '../../frame/work-list'
import { Facts } from '../../parts/facts'

const ALL = 'all'
/** Those that are not opened yet. */
const DRAFTS = 'drafts'
type View = UnitKind | typeof ALL | typeof DRAFTS

const KINDS: ReadonlyArray<{ value: View; words: string }> = [
  { value: ALL, words: '全部类别' },
  { value: DRAFTS, words: '草稿，还没有开通' },
  ...UNIT_KINDS.map((value) => ({ value, words: KIND_WORDS[value] })),
]

function Units({ as }: { readonly as: string }) {
  const [typed, setTyped] = useState('')
  const q = useSettled(typed)
  const [kind, setKind] = useState<View>('community')
  const narrowed = kind === ALL || kind === DRAFTS ? {} : { kind }
  const found = usePages(search, { ...(q ? { q } : {}), ...narrowed }, { as, limit: 30 })
  const drafts = usePages(listDrafts, {}, { as, limit: 30 })
  const pages = kind === DRAFTS ? drafts : found
  return (
    <WorkList
      title="单位"
      pages={pages}
      idOf={({ unitId }) => unitId}
      columns={[
        { title: '名称', cell: ({ name }) => name },
        { title: '编码', cell: ({ unitId }) => unitId },
        { title: '类别', cell: (row) => KIND_WORDS[row.kind] },
        { title: '状态', cell: ({ status }) => UNIT_STATUS_WORDS[status] },
      ]}
      line={({ name, unitId, kind: what }) => ({ title: name, sub: `${KIND_WORDS[what]} · ${unitId}` })}
      empty={kind === DRAFTS ? '没有草稿。' : '没有找到，换个名字或类别试试。'}
      views={
        <Box className="pair">
          <TextField kind="search" label="找单位" hint="名字或拼音首字母" max={40} value={typed} onChange={setTyped} />
          <SelectField label="类别" choices={KINDS} value={kind} onChange={setKind} />
        </Box>
      }
      tools={<Button small icon="plus" words="新建单位" onTap={() => go('editUnit')} />}
    >
      {(row) => (
        <Box className="col g12">
          <Facts
            rows={[
              ['名称', row.name],
              ['编码', row.unitId],
              ['类别', KIND_WORDS[row.kind]],
              ['状态', UNIT_STATUS_WORDS[row.status]],
              ['电话', row.phone],
              ['能提供', row.tags.join('、')],
            ]}
          />
          <Button kind="pri" wide words="打开这个单位" onTap={() => go('unit', { unitId: row.unitId })} />
        </Box>
      )}
    </WorkList>
  )
}

/** Every unit of the county, by name, initials or kind. */
export default function UnitsPage() {
  return (
    <StaffPage title="单位" place="units" asks={saveUnit}>
      {(post) => <Units key={post.assignmentId} as={post.assignmentId} />}
    </StaffPage>
  )
}
