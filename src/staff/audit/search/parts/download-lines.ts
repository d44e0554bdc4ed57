import { shanghaiDate, clockTime } from '@domain/kernel/calendar'
import { downloadTable } from '../../../parts/download-table'
import { actorOf, summaryOf, type AuditLine } from './audit-line'

const HEADER = ['时间', '谁', '岗位', '单位', '动作', '办了什么', '对象', '记录编号']

/** The lines shown, as a table for Excel or WPS. */
export function downloadLines(lines: readonly AuditLine[]): void {
  const rows = lines.map((line) => [
    `${shanghaiDate(line.at)} ${clockTime(line.at)}`,
    actorOf(line),
    line.post?.role ?? '',
    line.post?.unitName ?? '',
    line.action,
    summaryOf(line),
    line.subjects.map(({ collection, id, from = '', to = '' }) => `${collection} ${id} ${from}→${to}`).join('; '),
    line.lineId,
  ])
  downloadTable('查到的记录.csv', [HEADER, ...rows])
}
