import { addDays, weekdayOf } from '@domain/kernel/calendar'
import { Box } from '../box'
import { Icon } from '../icon'
import { Tap } from '../tap'
import { monthDay } from '../when'

interface MonthGridProps {
  /** `YYYY-MM` */
  readonly month: string
  readonly today: string
  readonly chosen: string
  /** Shifts that need people, by `YYYY-MM-DD`. */
  readonly counts: ReadonlyMap<string, number>
  /** Days on which one goes somewhere. */
  readonly mine: ReadonlySet<string>
  readonly onChoose: (date: string) => void
  readonly onMonth: (month: string) => void
}

const WEEK = ['一', '二', '三', '四', '五', '六', '日'] as const
const MOST_DAYS = 31

/** The days of a month, and how many places of the first week stand empty before them. */
function daysOf(month: string): { days: string[]; before: number } {
  const first = `${month}-01`
  const all = Array.from({ length: MOST_DAYS }, (_, nth) => addDays(first, nth))
  return { days: all.filter((date) => date.startsWith(month)), before: (weekdayOf(first) + 6) % 7 }
}

const monthAfter = (month: string) => addDays(`${month}-28`, 4).slice(0, 7)
const monthBefore = (month: string) => addDays(`${month}-01`, -1).slice(0, 7)

/** `8月21日，3 场要人，您有一场` */
function saidOf(date: string, count: number, own: boolean): string {
  return [monthDay(date), count > 0 ? `${count} 场要人` : '', own ? '您报了名' : ''].filter(Boolean).join('，')
}

/** A month to tap on: a dot where people are needed, a filled day where one goes, and both in words. */
export function MonthGrid({ month, today, chosen, counts, mine, onChoose, onMonth }: MonthGridProps) {
  const { days, before } = daysOf(month)
  const [year = '', number = ''] = month.split('-')
  return (
    <Box as="section" className="card month" label="月历">
      <Box className="row apart">
        <Tap
          className="month-turn"
          label="上个月"
          disabled={month <= today.slice(0, 7)}
          onTap={() => onMonth(monthBefore(month))}
        >
          <Icon name="left" size={20} />
        </Tap>
        <Box as="h2" className="h3 b">{`${year}年${Number(number)}月`}</Box>
        <Tap className="month-turn" label="下个月" onTap={() => onMonth(monthAfter(month))}>
          <Icon name="right" size={20} />
        </Tap>
      </Box>
      <Box className="month-grid">
        {WEEK.map((name) => (
          <Box key={name} className="month-head" hidden>
            {name}
          </Box>
        ))}
        {Array.from({ length: before }, (_, nth) => (
          <Box key={`empty-${nth}`} hidden />
        ))}
        {days.map((date) => {
          const count = counts.get(date) ?? 0
          const own = mine.has(date)
          const classes = ['month-day', date === chosen ? 'on' : '', date < today ? 'past' : '', own ? 'own' : '']
          return (
            <Tap
              key={date}
              className={classes.filter(Boolean).join(' ')}
              label={saidOf(date, count, own)}
              chosen={date === chosen}
              disabled={date < today}
              onTap={() => onChoose(date)}
            >
              <Box as="span">{date === today ? '今' : String(Number(date.slice(8)))}</Box>
              <Box className={`month-dot${count > 0 ? ' some' : ''}`} hidden />
            </Tap>
          )
        })}
      </Box>
      <Box className="row month-key">
        <Box className="month-dot some" hidden />
        <Box className="meta">要人</Box>
        <Box className="month-day own key" hidden />
        <Box className="meta">您报了名</Box>
      </Box>
    </Box>
  )
}
