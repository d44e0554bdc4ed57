import { importRows } from '@domain/org/import-contract'
import { go, type Place } from '../../../platform/places'
import { Box } from '../../../ui/box'
import { CellRow } from '../../../ui/cell-row'
import { Note } from '../../../ui/note'
import { StaffPage } from '../../frame/staff-page'

interface Step {
  readonly title: string
  readonly say: string
  /** Where it is done; tables need a computer. */
  readonly at: Place | 'computer'
}

const inBrowser = process.env.TARO_ENV === 'h5'
const table = inBrowser ? 'imports' : 'computer'

/** What a county does on its first day, in an order in which nothing waits for something later. */
const STEPS: readonly Step[] = [
  { title: '1 导入单位', say: '镇、社区、网格、共建单位的表格', at: table },
  { title: '2 安排人员', say: '他们先登录并绑定手机号，再导入岗位', at: table },
  { title: '3 导入办事事项', say: '每件事要带什么、怎么办、多久办好', at: table },
  { title: '4 放出时间', say: '社区工作人员在“开放时间”里放', at: 'posts' },
  { title: '5 核对规则和放假安排', say: '时限和次数、今年的放假和补班', at: 'ruleSets' },
]

/** The checklist of the first day. */
export default function FirstDayPage() {
  return (
    <StaffPage title="开通清单" place="firstDay" asks={importRows}>
      {() => (
        <Box className="desk-form col g12">
          <Box as="header">
            <Box as="h1" className="h1">
              开通清单
            </Box>
            <Box className="sub">第一天照这个顺序做，一步做好再做下一步。</Box>
          </Box>
          <Box className="card flush">
            {STEPS.map(({ title, say, at }) => (
              <CellRow key={title} title={title} sub={say} onTap={at === 'computer' ? undefined : () => go(at)} />
            ))}
          </Box>
          {!inBrowser && <Note icon="info">表格要在电脑上导入。</Note>}
        </Box>
      )}
    </StaffPage>
  )
}
