import { shanghaiDate } from '@domain/kernel/calendar'
import { serverNow } from '../../../platform/clock'
import { setCare } from '../../../platform/mode'
import { go } from '../../../platform/places'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { Digits } from '../../../ui/code-block'
import { Icon } from '../../../ui/icon'
import type { IconName } from '../../../ui/icon-name'
import { Tap } from '../../../ui/tap'
import { Tile } from '../../../ui/tile'
import { monthDay, moment, spokenClock, dayWord, weekday } from '../../../ui/when'
import { inOneBreath } from '../../../ui/where-words'
import { codeToShow, headline, openEntry as open, stateWords, waiting, type Entry, type Today } from './agenda'
import './home.scss'

function NextEntry({ entry, code, now }: { readonly entry: Entry; readonly code: string; readonly now: number }) {
  const day = dayWord(entry.startsAt, now)
  return (
    <Box as="article" className="card col g12">
      <Box>
        <Box className="h1">{`${day === '今天' ? '' : day}${spokenClock(entry.startsAt)}`}</Box>
        <Box as="h2" className="h2">
          {entry.title}
        </Box>
        {entry.place && <Box>{inOneBreath(entry.place)}</Box>}
      </Box>
      <Box className="codebox care">
        <Box>到窗口报这 6 位数</Box>
        <Digits spoken={code} />
      </Box>
      <Button kind="pri" wide icon="qr" words="给窗口看二维码" onTap={() => open(entry)} />
    </Box>
  )
}

/** When it begins; what is to be done by a time says so. */
function whenWords(entry: Entry, now: number): string {
  if (entry.state === 'served') return stateWords(entry)
  if (waiting(entry) === undefined) return moment(entry.startsAt, now, true)
  return `${dayWord(entry.endsAt, now)}前，${stateWords(entry)}`
}

function Later({ entry, now }: { readonly entry: Entry; readonly now: number }) {
  return (
    <Tap link className="card row" onTap={() => open(entry)}>
      <Box className="fill">
        <Box className="t">{whenWords(entry, now)}</Box>
        <Box>{entry.title}</Box>
      </Box>
      <Icon name="right" />
    </Tap>
  )
}

const WAYS: ReadonlyArray<{ icon: IconName; words: string; to: 'services' | 'orders' | 'mine' }> = [
  { icon: 'service', words: '约服务', to: 'services' },
  { icon: 'file', words: '我办过的', to: 'orders' },
  { icon: 'user', words: '我的', to: 'mine' },
]

/** Home in care mode: what is today, three large ways, and the way back. */
export function CareHome({ today }: { readonly today: Today }) {
  const now = serverNow()
  const date = shanghaiDate(now)
  const next = today.agenda.find((entry) => codeToShow(entry) !== undefined)
  const code = next && codeToShow(next)
  const later = today.agenda.filter((entry) => entry !== next).slice(0, 2)
  return (
    <>
      <Box as="header">
        <Box className="sub">
          {monthDay(date)} {weekday(date)}
        </Box>
        <Box as="h1" className="h1">
          {headline(today.agenda, now)}
        </Box>
      </Box>
      {next && code && <NextEntry entry={next} code={code} now={now} />}
      {later.map((entry) => (
        <Later key={entry.refId} entry={entry} now={now} />
      ))}
      <Box as="nav" className="col g12" label="去哪里">
        {WAYS.map(({ icon, words, to }) => (
          <Tap key={to} link className="big" onTap={() => go(to)}>
            <Tile large icon={icon} />
            <Box as="span">{words}</Box>
            <Box className="go">
              <Icon name="right" />
            </Box>
          </Tap>
        ))}
      </Box>
      <Box className="centre">
        <Tap className="lnk" onTap={() => setCare(false)}>
          回到普通模式
        </Tap>
      </Box>
    </>
  )
}
