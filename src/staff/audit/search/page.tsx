import { useState } from 'react'
import { search } from '@domain/audit/contract'
import { ROLE_WORDS } from '@domain/kernel/roles'
import { go } from '../../../platform/places'
import { usePages } from '../../../platform/use-pages'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { Note } from '../../../ui/note'
import { Tap } from '../../../ui/tap'
import { stamp } from '../../../ui/when'
import { StaffPage } from '../../frame/staff-page'
import { WorkList } from '../../frame/work-list'
import { Facts } from '../../parts/facts'
import { actorOf, summaryOf, type AuditLine } from './parts/audit-line'
import { downloadLines } from './parts/download-lines'
import { Filters, type Wanted } from './parts/filters'

function LineOne({ line }: { readonly line: AuditLine }) {
  return (
    <Facts
      rows={[
        ['办了什么', summaryOf(line)],
        ['动作', line.action],
        ['时间', stamp(line.at)],
        ['谁', actorOf(line)],
        ['用的岗位', line.post && `${line.post.unitName} ${ROLE_WORDS[line.post.role]}`],
        ...line.subjects.map(
          ({ collection, id, from, to }) =>
            [`${collection} ${id}`, [from, to].filter(Boolean).join(' → ') || '看过或改过'] as const,
        ),
        ['按哪版规则', line.ruleVersions.join('、')],
        ['记录编号', line.lineId],
      ]}
    />
  )
}

function Search({ as }: { readonly as: string }) {
  const [wanted, setWanted] = useState<Wanted>({})
  const pages = usePages(search, wanted, { as, limit: 50 })
  const rows = pages.rows ?? []
  const ask = (next: typeof wanted) => {
    setWanted(next)
    // The same question again may have a newer answer.
    if (JSON.stringify(next) === JSON.stringify(wanted)) void pages.refresh()
  }
  return (
    <WorkList
      title="查记录"
      pages={pages}
      idOf={({ lineId }) => lineId}
      columns={[
        { title: '办了什么', cell: summaryOf },
        { title: '谁', cell: actorOf },
        { title: '岗位', cell: ({ post }) => (post ? ROLE_WORDS[post.role] : '') },
        { title: '时间', cell: ({ at }) => stamp(at) },
      ]}
      line={(row) => ({ title: summaryOf(row), sub: `${actorOf(row)} · ${stamp(row.at)}` })}
      empty="没有这样的记录。换个条件再查。"
      views={
        <Box className="col g8">
          <Note icon="eye">
            <Box as="span">您每查一次，也会留下记录。姓名是遮住的。</Box>
            <Tap link className="lnk-in" onTap={() => go('seal')}>
              看最近一次封存
            </Tap>
          </Note>
          <Filters onAsk={ask} />
        </Box>
      }
      tools={
        process.env.TARO_ENV === 'h5' &&
        rows.length > 0 && (
          <Button small icon="down2" words={`下载显示的 ${rows.length} 条`} onTap={() => downloadLines(rows)} />
        )
      }
    >
      {(row) => <LineOne line={row} />}
    </WorkList>
  )
}

/** Who did what and when, for the auditor. */
export default function AuditPage() {
  return (
    <StaffPage title="查记录" place="audit" asks={search}>
      {(post) => <Search key={post.assignmentId} as={post.assignmentId} />}
    </StaffPage>
  )
}
