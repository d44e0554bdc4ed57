import { CATEGORY_FACES } from '../../../ui/category'
import { back } from '../../../platform/places'
import { Box } from '../../../ui/box'
import { Tap } from '../../../ui/tap'
import { Tile } from '../../../ui/tile'
import { span } from '../../../ui/when'
import { whereWords } from '../../../ui/where-words'
import type { Slot } from '../../slots/days'

/** What is about to be ordered, with the way back to another time. */
export function Summary({ slot, now }: { readonly slot: Slot; readonly now: number }) {
  return (
    <Box as="section" className="card row top" label="约的是">
      <Tile {...CATEGORY_FACES[slot.category]} />
      <Box className="fill">
        <Box as="h1" className="h3">
          {slot.title}
        </Box>
        <Box>{span(slot.startsAt, slot.endsAt, now)}</Box>
        <Box className="sub">{whereWords(slot)}</Box>
      </Box>
      <Tap className="lnk" label="改时间" onTap={back}>
        改
      </Tap>
    </Box>
  )
}
