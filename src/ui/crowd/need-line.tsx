import { Box } from '../box'
import { Button } from '../button'
import { Tag } from '../tag'
import { Tile } from '../tile'
import { faceOfNeed, figuresOf, lackOf, type Need } from './need-words'
import { NeedBar } from './need-bar'

interface NeedLineProps {
  readonly need: Need
  /** What the caller gives to it now, in words. */
  readonly mine?: string | undefined
  /** Absent where nothing can be given now. */
  readonly onGive?: (() => void) | undefined
}

/** One thing that is asked for: what lacks, how far it has come, and the button to give. */
export function NeedLine({ need, mine, onGive }: NeedLineProps) {
  const { icon, name, verb } = faceOfNeed(need)
  const { goal, pledged, left, label, essential, body } = need
  const figures = figuresOf(need)
  const notes = [name === undefined ? undefined : label, body, essential ? undefined : '不凑齐也开工']
  const sub = notes.filter(Boolean).join(' · ')
  return (
    <Box className="need">
      <Box className="row">
        <Tile icon={icon} />
        <Box className="fill">
          <Box as="h3" className="h3">
            {lackOf(need)}
          </Box>
          <Box className="sub need-far">
            <Box as="span" className="need-have">
              {figures.have}
            </Box>
            <Box as="span">{`/ ${figures.goal}`}</Box>
          </Box>
          {sub && <Box className="meta">{sub}</Box>}
        </Box>
        {mine !== undefined && <Tag words={`您认了 ${mine}`} tone="pine" />}
        {mine === undefined && left > 0 && onGive && <Button small words={verb} onTap={onGive} />}
      </Box>
      <NeedBar goal={goal} pledged={pledged} />
    </Box>
  )
}
