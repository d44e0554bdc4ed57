import { SERVICE_COLUMNS } from '@domain/ordering/service-rows'
import { STAFF_COLUMNS } from '@domain/identity/staff-rows'
import { UNIT_COLUMNS } from '@domain/org/unit-rows'
import type { Kind } from './use-import'

const titles = (columns: ReadonlyArray<{ readonly title: string }>) => columns.map(({ title }) => title)

/** The empty table of each kind, and what one should know before filling it in. */
export const TEMPLATES: Record<Kind, { name: string; say: string; titles: readonly string[] }> = {
  units: { name: '单位模板', say: '编码定了不能改；上级写编码，可以在同一张表里。', titles: titles(UNIT_COLUMNS) },
  staff: {
    name: '人员岗位模板',
    say: '手机号已经绑定的马上生效。还没绑定的先记下，30 天里绑定了，就到“岗位”里等您核对姓名。',
    titles: titles(STAFF_COLUMNS),
  },
  services: { name: '办事事项模板', say: '材料和步骤一行一个，或者用分号隔开。', titles: titles(SERVICE_COLUMNS) },
}
