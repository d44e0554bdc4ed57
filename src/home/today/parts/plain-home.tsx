import { serverNow } from '../../../platform/clock'
import { setCare } from '../../../platform/mode'
import { go } from '../../../platform/places'
import { useWide } from '../../../platform/use-wide'
import { Box } from '../../../ui/box'
import { Icon } from '../../../ui/icon'
import { Section } from '../../../ui/section'
import { Tap } from '../../../ui/tap'
import { monthDay, weekday } from '../../../ui/when'
import { shanghaiDate } from '@domain/kernel/calendar'
import { CategoryGrid } from '../../../ui/category-grid'
import { FontOffer } from './font-offer'
import { headline, type Today } from './agenda'
import { Board } from './board'
import { Followed } from './followed'
import { Near, WideNear } from './near'
import { AgendaList } from './agenda-list'
import { NothingToday } from './nothing-today'
import { QuickWays } from './quick-ways'
import './home.scss'

function Head({ today, now, wide }: { readonly today: Today; readonly now: number; readonly wide: boolean }) {
  const date = shanghaiDate(now)
  return (
    <Box as="header" className="row top apart">
      <Box>
        <Box className="sub">
          {monthDay(date)} {weekday(date)}
          {today.unitName ? ` · ${today.unitName}` : ''}
        </Box>
        <Box as="h1" className="h1">
          {headline(today.agenda, now)}
        </Box>
      </Box>
      {!wide && (
        <Tap className="care-switch" onTap={() => setCare(true)}>
          <Icon name="aa" size={20} />
          <Box as="span">关怀模式</Box>
        </Tap>
      )}
    </Box>
  )
}

const services = (
  <Section title="找服务" more={{ words: '全部', onTap: () => go('services') }}>
    <CategoryGrid />
  </Section>
)

/** Home in the order of the drawing: today, quick ways, services. Two columns on a wide window. */
export function PlainHome({ today }: { readonly today: Today }) {
  const now = serverNow()
  const wide = useWide()
  const agenda =
    today.agenda.length > 0 ? (
      <AgendaList agenda={today.agenda} now={now} wide={wide} phone={today.unitPhone} />
    ) : (
      <NothingToday />
    )
  const head = <Head today={today} now={now} wide={wide} />
  if (!wide) {
    return (
      <>
        {head}
        <FontOffer />
        {agenda}
        <QuickWays phone={today.unitPhone} />
        <Followed followed={today.followed} />
        <Near near={today.near} now={now} />
        {services}
        <Board notices={today.notices} now={now} />
      </>
    )
  }
  return (
    <Box className="two">
      <Box className="col g24">
        {head}
        {agenda}
        <WideNear near={today.near} now={now} />
      </Box>
      <Box className="col g24">
        <QuickWays phone={today.unitPhone} />
        <Followed followed={today.followed} />
        {services}
        <Board notices={today.notices} now={now} />
      </Box>
    </Box>
  )
}
