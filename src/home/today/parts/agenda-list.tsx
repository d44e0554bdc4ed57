import { callUnit } from '../../../platform/own-unit'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { CodeBlock } from '../../../ui/code-block'
import { Icon } from '../../../ui/icon'
import { Tag } from '../../../ui/tag'
import { Tap } from '../../../ui/tap'
import { clock, countdown, dayWord } from '../../../ui/when'
import { inOneBreath } from '../../../ui/where-words'
import { codeToShow, openEntry as open, stateTone, stateWords, waiting, type Entry } from './agenda'

interface EntryProps {
  readonly entry: Entry
  readonly now: number
}

function When({ entry, now }: EntryProps) {
  const duty = waiting(entry)
  if (duty !== undefined) {
    return (
      <Box className="when">
        <Box as="span" className="t b">
          {duty}
        </Box>
        <Box as="span" className="meta">{`${dayWord(entry.endsAt, now)}前`}</Box>
      </Box>
    )
  }
  const day = dayWord(entry.startsAt, now)
  const rest = countdown(entry.startsAt, now)
  return (
    <Box className="when">
      <Box as="span" className="t b">
        {clock(entry.startsAt)}
      </Box>
      <Box as="span" className="meta">
        {rest ?? day}
      </Box>
    </Box>
  )
}

function Place({ place }: { readonly place: string | undefined }) {
  if (!place) return null
  return (
    <Box className="sub row tight">
      <Icon name="pin" size={16} />
      <Box as="span">{inOneBreath(place)}</Box>
    </Box>
  )
}

/** What else one wants to do about it before going there. */
function Links({ entry, phone }: { readonly entry: Entry; readonly phone: string | undefined }) {
  return (
    <Box className="row next-links">
      {phone && (
        <Tap className="lnk" onTap={() => callUnit(phone)}>
          <Icon name="phone" size={18} />
          <Box as="span">打电话</Box>
        </Tap>
      )}
      <Tap link className="lnk" onTap={() => open(entry)}>
        <Icon name="file" size={18} />
        <Box as="span">看订单</Box>
      </Tap>
    </Box>
  )
}

function CodeStrip({ entry, code }: { readonly entry: Entry; readonly code: string }) {
  return (
    <Box className="codebox">
      <Box className="fill">
        <Box className="meta">到窗口报这 6 位数</Box>
        <Box className="six2" label={`办事码 ${code.split('').join(' ')}`} image>
          {code.slice(0, 3)} {code.slice(3)}
        </Box>
      </Box>
      <Tap link className="qrbtn" onTap={() => open(entry)}>
        <Icon name="qr" size={28} />
        <Box as="span">出示码</Box>
      </Tap>
    </Box>
  )
}

interface NextProps extends EntryProps {
  readonly code: string
  /** Of one's own community. */
  readonly phone: string | undefined
}

/** The next thing, with the code that is needed there. */
function NextEntry({ entry, now, code, phone }: NextProps) {
  return (
    <Box className="agenda-one">
      <When entry={entry} now={now} />
      <Box as="article" className="card fill">
        <Box className="row top apart">
          <Box as="h2" className="h3 b">
            {entry.title}
          </Box>
          <Tag words={stateWords(entry)} tone={stateTone(entry)} icon="clock" />
        </Box>
        <Place place={entry.place} />
        <CodeStrip entry={entry} code={code} />
        <Links entry={entry} phone={phone} />
      </Box>
    </Box>
  )
}

function WideNextEntry({ entry, now, code, phone }: NextProps) {
  return (
    <Box className="agenda-one">
      <When entry={entry} now={now} />
      <Box as="article" className="card fill next-wide">
        <Box className="col g12">
          <Box className="row">
            <Box as="h2" className="h2">
              {entry.title}
            </Box>
            <Tag words={stateWords(entry)} tone={stateTone(entry)} icon="clock" />
          </Box>
          <Place place={entry.place} />
          <Box className="row next-acts">
            {phone && <Button kind="quiet" icon="phone" words="打电话" onTap={() => callUnit(phone)} />}
            <Button kind="quiet" icon="file" words="看订单" onTap={() => open(entry)} />
          </Box>
        </Box>
        <Box className="codecard">
          <CodeBlock code={code} spoken={code} valid="给窗口扫，或报 6 位数" />
        </Box>
      </Box>
    </Box>
  )
}

function LaterEntry({ entry, now }: EntryProps) {
  return (
    <Box className="agenda-one">
      <When entry={entry} now={now} />
      <Tap link className="card fill row" onTap={() => open(entry)}>
        <Box className="fill">
          <Box className="t">{entry.title}</Box>
          <Box className="sub">{`${stateWords(entry)}${entry.place ? ` · ${inOneBreath(entry.place)}` : ''}`}</Box>
        </Box>
        <Icon name="right" size={18} />
      </Tap>
    </Box>
  )
}

interface AgendaListProps {
  readonly agenda: readonly Entry[]
  readonly now: number
  readonly wide: boolean
  readonly phone: string | undefined
}

/** By time; the first with a code carries it. */
export function AgendaList({ agenda, now, wide, phone }: AgendaListProps) {
  const first = agenda.find((entry) => codeToShow(entry) !== undefined)
  const Next = wide ? WideNextEntry : NextEntry
  return (
    <Box as="section" className="col g12" label="要办的事">
      {agenda.map((entry) => {
        const code = entry === first ? codeToShow(entry) : undefined
        if (code) return <Next key={entry.refId} entry={entry} now={now} code={code} phone={phone} />
        return <LaterEntry key={entry.refId} entry={entry} now={now} />
      })}
    </Box>
  )
}
