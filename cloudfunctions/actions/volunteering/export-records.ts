import { shanghaiDate } from '@domain/kernel/calendar'
import { proceed } from '@domain/kernel/decision'
import { exportRecords } from '@domain/volunteering/record-contract'
import { ACTIVITY_CATEGORY_WORDS, RECORD_WORDS } from '@domain/volunteering/words'
import { defineAction } from '../../kit/action'
import type { Stored } from '../../kit/collection'
import { command, query } from '../../kit/database'
import type { Member } from '../../kit/member'
import { records, type ServiceRecord } from './store'

const BATCH = 500

/** Fields of the standard for volunteer service information (MZ/T 061, order 67 article 4). */
const FIELDS: ReadonlyArray<readonly [title: string, of: (record: Stored<ServiceRecord>) => string | number]> = [
  ['志愿者编号', ({ volunteerNo }) => volunteerNo],
  ['活动编号', ({ activityNo }) => activityNo],
  ['活动名称', ({ title }) => title],
  ['服务类型', ({ category }) => ACTIVITY_CATEGORY_WORDS[category]],
  ['服务日期', ({ from }) => shanghaiDate(from)],
  ['服务地点', ({ unitName, place }) => `${unitName} ${place}`],
  ['服务对象', ({ serviceObject }) => serviceObject],
  ['服务时长（分钟）', ({ minutes }) => minutes],
  ['服务时长（小时）', ({ minutes }) => Math.floor(minutes / 30) / 2],
  ['记录单位', ({ unitName }) => unitName],
  ['记录方式', ({ source }) => (source === 'scan' ? '扫码' : '人工')],
  ['版本', ({ version }) => version],
  ['状态', ({ status }) => RECORD_WORDS[status]],
]

/** A cell that no table program takes for a formula. */
const cell = (value: string | number) => {
  const text = String(value)
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}

/** All records of the caller, latest first, however many there are. */
async function everyRecord(member: Member): Promise<Array<Stored<ServiceRecord>>> {
  const all: Array<Stored<ServiceRecord>> = []
  for (let before: string | undefined; ;) {
    const where = { ownerId: member.userId, ...(before === undefined ? {} : { seek: command.lt(before) }) }
    const found = await query(records, { where, orderBy: ['seek', 'desc'], limit: BATCH })
    const opened = found.flatMap((one) => member.open(one) ?? [])
    all.push(...opened)
    before = opened.at(-1)?.seek
    if (found.length < BATCH || before === undefined) return all
  }
}

export default defineAction(exportRecords, async ({ member, now }) => {
  const mine = await everyRecord(member)
  const rows = [FIELDS.map(([title]) => title), ...mine.map((record) => FIELDS.map(([, of]) => of(record)))]
  const csv = rows.map((row) => row.map(cell).join(',')).join('\r\n')
  return proceed({ name: `志愿服务记录-${shanghaiDate(now)}.csv`, csv })
})
