import { Button as WechatButton } from '@tarojs/components'
import { useState } from 'react'
import { Box } from '../box'
import { Button } from '../button'
import { Icon } from '../icon'
import type { ShareCard } from './share-card'
import { SharePoster } from './share-poster'

interface ShareButtonProps {
  readonly card: ShareCard
  /** A second line of the poster: when, where, or what. */
  readonly says: string
}

/** Hands a page on: WeChat's own card there, a link and a poster with a code in the browser. */
export function ShareButton({ card, says }: ShareButtonProps) {
  const [open, setOpen] = useState(false)
  if (process.env.TARO_ENV !== 'h5') {
    return (
      <WechatButton className="btn quiet wide share" openType="share">
        <Icon name="share" size={20} />
        <Box as="span">转发</Box>
      </WechatButton>
    )
  }
  return (
    <>
      <Button kind="quiet" wide icon="share" words="转发" onTap={() => setOpen(true)} />
      {open && <SharePoster card={card} says={says} onClose={() => setOpen(false)} />}
    </>
  )
}
