import { shanghaiDate } from '@domain/kernel/calendar'
import { useCare } from '../../../platform/mode'
import { Box } from '../../../ui/box'
import { clock, monthDay, weekday } from '../../../ui/when'
import { leftWords, postingDays, type PostingDay } from '../../parts/posting-days'
import type { Notice } from './notice'
import './days-card.scss'

/** Days that can be named under their bars; more are bars alone. */
const NAMED = 7

function Day({ day: { date, state }, named }: { readonly day: PostingDay; readonly named: boolean }) {
  return (
    <Box className={`pday ${state}`}>
      <Box className="pday-bar" hidden />
      {named && <Box className="meta">{state === 'today' ? '今天' : weekday(date)}</Box>}
      {named && <Box className="meta">{`${Number(date.slice(8))}日`}</Box>}
    </Box>
  )
}

/** How long a 公示 stands, day by day, and until when one can say something. */
export function DaysCard({ notice, now }: { readonly notice: Notice; readonly now: number }) {
  const care = useCare()
  const { postedAt = 0, endsAt = 0, days, status, openObjections } = notice
  const all = postingDays(postedAt, days, now)
  const named = all.length <= NAMED
  const last = monthDay(all.at(-1)?.date ?? shanghaiDate(endsAt))
  const waits = status === 'live' && now >= endsAt
  const first = monthDay(all[0]?.date ?? shanghaiDate(postedAt))
  return (
    <Box as="section" className="card col g12" label="公示到哪一天">
      <Box className="row base apart">
        <Box as="h2" className="h2">
          {status === 'live' ? `公示到${last}` : `公示了 ${days} 天`}
        </Box>
        <Box className="sub nowrap">{status === 'live' ? leftWords(postedAt, endsAt, now) : ''}</Box>
      </Box>
      {!care && (
        <Box className={`pdays${named ? '' : ' close'}`} image label={`${first}到${last}，一共 ${days} 天`}>
          {all.map((day) => (
            <Day key={day.date} day={day} named={named} />
          ))}
        </Box>
      )}
      <Box className="sub">
        {waits
          ? `公示期满了，还有 ${openObjections} 条意见没有答复，答复完才结束。`
          : `${clock(postedAt)} 贴出，第二天起算。最后一天 24:00 前都可以提意见。`}
      </Box>
    </Box>
  )
}
