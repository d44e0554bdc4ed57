import { RATING_TAG_WORDS } from '@domain/ordering/words'
import { Box } from '../../../ui/box'
import { Icon } from '../../../ui/icon'
import { stamp } from '../../../ui/when'
import type { Order } from './order-facts'

const MOST = 5
const isTag = (tag: string): tag is keyof typeof RATING_TAG_WORDS => tag in RATING_TAG_WORDS
const tagWords = (tags: readonly string[]) => tags.map((tag) => (isTag(tag) ? RATING_TAG_WORDS[tag] : tag)).join('、')

/** What the person thought of it, and what the desk answered. */
export function RatingView({ rating }: { readonly rating: NonNullable<Order['rating']> }) {
  const { stars, tags, text, at, reply } = rating
  return (
    <Box className="col g8">
      <Box className="row" label={`${stars} 星，满分 ${MOST} 星`} image>
        {Array.from({ length: stars }, (_, index) => (
          <Icon key={index} name="star" size={20} />
        ))}
        <Box as="span" className="sub">{`${stars} 星 · ${stamp(at)}`}</Box>
      </Box>
      {tags.length > 0 && <Box className="sub">{tagWords(tags)}</Box>}
      {text && <Box>{text}</Box>}
      {reply && <Box className="sub">{`社区回复：${reply.text}`}</Box>}
    </Box>
  )
}
