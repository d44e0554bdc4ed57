import { useState } from 'react'
import { rateOrder } from '@domain/ordering/care-contract'
import { RATING_TAG_WORDS } from '@domain/ordering/words'
import { useAct } from '../../../platform/use-act'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import { Icon } from '../../../ui/icon'
import { Section } from '../../../ui/section'
import { Tap } from '../../../ui/tap'
import type { Order } from './view'
import './rating.scss'

type RatingTag = keyof typeof RATING_TAG_WORDS

const TAGS = Object.entries(RATING_TAG_WORDS) as ReadonlyArray<[RatingTag, string]>
const STAR_WORDS = ['很不满意', '不满意', '一般', '满意', '很满意'] as const

function Stars({ stars, onChoose }: { readonly stars: number; readonly onChoose: (stars: number) => void }) {
  return (
    <Box className="stars" label="打几颗星" group>
      {STAR_WORDS.map((words, index) => (
        <Tap
          key={words}
          className={`star${index < stars ? ' on' : ''}`}
          label={`${index + 1} 星，${words}`}
          chosen={index + 1 === stars}
          onTap={() => onChoose(index + 1)}
        >
          <Icon name="star" size={28} />
        </Tap>
      ))}
      <Box as="span" className="sub">
        {STAR_WORDS[stars - 1] ?? '还没有打'}
      </Box>
    </Box>
  )
}

/** Five stars, none of them set; no rating is no rating. */
export function RatingCard({
  order,
  now,
  onDone,
}: {
  readonly order: Order
  readonly now: number
  readonly onDone: () => void
}) {
  const [stars, setStars] = useState(0)
  const [tags, setTags] = useState<readonly RatingTag[]>([])
  const act = useAct(rateOrder)
  const toggle = (tag: RatingTag) => setTags(tags.includes(tag) ? tags.filter((one) => one !== tag) : [...tags, tag])
  const rate = async () => {
    if (await act.run({ orderId: order.orderId, stars, tags: [...tags] })) onDone()
  }
  const { rateUntil } = order.terms
  if (rateUntil !== undefined && now > rateUntil) return null
  return (
    <Section title="这次办得怎么样">
      <Box className="card col g12">
        <Stars stars={stars} onChoose={setStars} />
        {stars > 0 && (
          <Box className="tags" label="哪里好，哪里不好" group>
            {TAGS.map(([tag, words]) => (
              <Tap
                key={tag}
                className={`tags-one${tags.includes(tag) ? ' on' : ''}`}
                chosen={tags.includes(tag)}
                onTap={() => toggle(tag)}
              >
                {words}
              </Tap>
            ))}
          </Box>
        )}
        <FailureNote failure={act.failure} not="没有记下评价" />
        {stars > 0 && <Button words="送出评价" busy={act.busy && '正在送出'} onTap={() => void rate()} />}
      </Box>
    </Section>
  )
}
