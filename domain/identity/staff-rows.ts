import '../kernel/jitless'
import * as z from 'zod/mini'
import { Phone, Text } from '../kernel/fields'
import { Id } from '../kernel/identifiers'
import { POST_ROLES, ROLE_WORDS } from '../kernel/roles'
import { codeFor, problemsIn, type Cells, type Column } from '../kernel/table'

export const STAFF_COLUMNS: readonly Column[] = [
  { key: 'name', title: '姓名', required: true },
  { key: 'phone', title: '手机号', required: true },
  { key: 'role', title: '岗位', required: true },
  { key: 'unitId', title: '单位编码', required: true },
]

const StaffOfRow = z.object({ name: Text(20), phone: Phone, role: z.enum(POST_ROLES), unitId: Id })
export type StaffOfRow = z.infer<typeof StaffOfRow>

/** Who gets which post, as one row tells it, or what is wrong with the row. */
export function staffOfRow(cells: Cells): { staff: StaffOfRow } | { problems: string[] } {
  const parsed = z.safeParse(StaffOfRow, { ...cells, role: codeFor(ROLE_WORDS, cells.role) })
  return parsed.success ? { staff: parsed.data } : { problems: problemsIn(parsed.error, STAFF_COLUMNS) }
}
