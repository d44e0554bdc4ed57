import type { list } from '@domain/crowd/contract'
import { CAMPAIGN_WORDS } from '@domain/crowd/words'
import type { OutputOf } from '@domain/kernel/contract'
import { PROJECT_KIND_WORDS } from '@domain/projects/words'
import { serverNow } from '../../platform/clock'
import { Box } from '../box'
import { Cover } from '../project/cover'
import { Tag } from '../tag'
import { Tap } from '../tap'
import { lastingOf } from './lasting'
import { NeedBar } from './need-bar'
import { faceOfNeed, figuresOf, type Need } from './need-words'
import './crowd.scss'

type CampaignRow = OutputOf<typeof list>['items'][number]

/** More needs than these are counted, not drawn. */
const DRAWN_NEEDS = 3

function NeedFigure({ need }: { readonly need: Need }) {
  const { have, goal } = figuresOf(need)
  return (
    <Box className="need-figure">
      <Box className="meta">{faceOfNeed(need).name ?? need.label}</Box>
      <Box className="need-far">
        <Box as="span" className="need-have">
          {have}
        </Box>
        <Box as="span" className="meta">{`/ ${goal}`}</Box>
      </Box>
      <NeedBar goal={need.goal} pledged={need.pledged} />
    </Box>
  )
}

/** One campaign of a list: the project's picture, how long it lasts, and each need with its own bar. */
export function CampaignCard({ campaign, onTap }: { readonly campaign: CampaignRow; readonly onTap: () => void }) {
  const { title, kind, photo, unitName, status, givers, needs } = campaign
  const lasting = lastingOf(campaign, serverNow())
  const more = needs.length - DRAWN_NEEDS
  return (
    <Tap link className="pcard" onTap={onTap}>
      <Cover kind={kind} photo={photo} label={title} />
      <Box className="pcard-text">
        <Box className="h2">{title}</Box>
        <Box className="sub">
          {[PROJECT_KIND_WORDS[kind], unitName, `${givers} 份心意`, lasting].filter(Boolean).join(' · ')}
        </Box>
        <Box className="need-figures">
          {needs.slice(0, DRAWN_NEEDS).map((need) => (
            <NeedFigure key={need.needId} need={need} />
          ))}
        </Box>
        {more > 0 && <Box className="meta">{`还要 ${more} 样`}</Box>}
        {status !== 'raising' && (
          <Box className="pcard-tags">
            <Tag words={CAMPAIGN_WORDS[status]} />
          </Box>
        )}
      </Box>
    </Tap>
  )
}
