import '../kernel/jitless'
import * as z from 'zod/mini'
import { placeIn } from '../kernel/place-in'
import { codeFor, listIn, problemsIn, type Cells, type Column } from '../kernel/table'
import { Parents, UNIT_DETAILS, UNIT_KINDS, UnitCode } from './schemas'
import { KIND_WORDS } from './words'

export const UNIT_COLUMNS: readonly Column[] = [
  { key: 'code', title: '编码', required: true },
  { key: 'name', title: '名称', required: true },
  { key: 'kind', title: '类别', required: true },
  { key: 'shortName', title: '简称' },
  { key: 'phone', title: '电话' },
  { key: 'address', title: '地址' },
  { key: 'location', title: '经纬度' },
  { key: 'uscc', title: '统一社会信用代码' },
  { key: 'tags', title: '能提供什么' },
  { key: 'territorial', title: '属地上级' },
  { key: 'party', title: '党建上级' },
  { key: 'industry', title: '行业上级' },
]

const UnitOfRow = z.object({
  code: UnitCode,
  kind: z.enum(UNIT_KINDS),
  ...UNIT_DETAILS,
  ...Parents.shape,
})
export type UnitOfRow = z.infer<typeof UnitOfRow>

/** A unit as one row tells it, or what is wrong with the row. */
export function unitOfRow({ kind, tags, location, ...cells }: Cells): { unit: UnitOfRow } | { problems: string[] } {
  const told = {
    ...{ ...cells, kind: codeFor(KIND_WORDS, kind) },
    ...(tags === undefined ? {} : { tags: listIn(tags) }),
    ...(location === undefined ? {} : { location: placeIn(location) ?? location }),
  }
  const parsed = z.safeParse(UnitOfRow, told)
  return parsed.success ? { unit: parsed.data } : { problems: problemsIn(parsed.error, UNIT_COLUMNS) }
}
