import { CATEGORY_WORDS } from '@domain/ordering/words'
import { useCare } from '../../../platform/mode'
import { Box } from '../../../ui/box'
import { CATEGORY_FACES } from '../../../ui/category'
import { price } from '../../../ui/money'
import { Icon } from '../../../ui/icon'
import { Section } from '../../../ui/section'
import { CareSlots } from '../../slots/care-slots'
import type { PickerProps } from '../../slots/picker-props'
import { SlotPicker } from '../../slots/slot-picker'
import { Facts } from './facts'
import { Materials } from './materials'
import type { ServiceGuide } from './service-guide'
import { Steps } from './steps'
import { Where } from './where'

interface GuideProps extends PickerProps {
  readonly guide: ServiceGuide
}

function Head({ guide }: { readonly guide: ServiceGuide }) {
  const { icon, colour } = CATEGORY_FACES[guide.category]
  return (
    <Box as="header" className="col g8">
      <Box className="row">
        <Box as="span" className={`tag cat-${colour}`}>
          <Icon name={icon} size={14} />
          <Box as="span">{CATEGORY_WORDS[guide.category]}</Box>
        </Box>
      </Box>
      <Box as="h1" className="h1">
        {guide.title}
      </Box>
      <Box className="i2">{guide.summary}</Box>
    </Box>
  )
}

function CareHead({ guide }: { readonly guide: ServiceGuide }) {
  const term =
    guide.promisedDays === null ? '' : guide.promisedDays === 0 ? '，当场办好' : `，${guide.promisedDays} 个工作日办好`
  return (
    <Box as="header">
      <Box as="h1" className="h1">
        {guide.title}
      </Box>
      <Box>{`${guide.feeNote ?? price(guide.feeFen)}${term}。`}</Box>
    </Box>
  )
}

function Times(props: PickerProps) {
  const care = useCare()
  if (props.slots.length === 0)
    return <Box className="card sub">最近没有开放预约的时间。可以直接到窗口问，或过几天再来看。</Box>
  if (care) return <CareSlots {...props} />
  return (
    <Box className="card">
      <SlotPicker {...props} />
    </Box>
  )
}

/** The guide of one service, top to bottom in the order one needs it. */
export function Guide({ guide, ...times }: GuideProps) {
  const care = useCare()
  return (
    <>
      {care ? <CareHead guide={guide} /> : <Head guide={guide} />}
      {!care && <Facts guide={guide} />}
      <Section title="选时间">
        <Times {...times} />
      </Section>
      <Materials materials={guide.materials} />
      {!care && (
        <Section title="谁能办">
          <Box className="card">{guide.eligibility}</Box>
        </Section>
      )}
      <Where guide={guide} slot={times.chosen ?? times.slots[0]} />
      {!care && <Steps steps={guide.steps} />}
    </>
  )
}
