import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { deskRewards } from '@domain/points/contract'
import { REWARD_WORDS } from '@domain/points/words'
import { usePages } from '../../../../platform/use-pages'
import { useCell } from '../../../../platform/cell'
import { session } from '../../../../platform/session'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { PagedRows } from '../../../../ui/paged-rows'
import type { Shelf } from './shelf'
import { StockSheet } from './stock-sheet'

/** What lies on the shelves of this unit, and what came or is missing. */
export function Shelves({ as }: { readonly as: string }) {
  const { post } = useCell(session)
  const pages = usePages(deskRewards, {}, { as })
  const [shelf, setShelf] = useState<Shelf>()
  useReachBottom(() => void pages.next())
  const here = ({ unitId }: { readonly unitId: string }) => unitId === post?.unitId
  return (
    <>
      <PagedRows pages={pages} empty="这里还没有可以兑换的东西。">
        {({ rewardId, name, pricePoints, status, outlets }) => (
          <Box key={rewardId} className="cell">
            <Box className="fill col g8">
              <Box className="t">{name}</Box>
              <Box className="sub">{`${pricePoints} 分 · ${REWARD_WORDS[status]}`}</Box>
              {outlets.filter(here).map((outlet) => (
                <Box key={outlet.outletId} className="row apart">
                  <Box className="sub">{`${outlet.name} 余 ${outlet.left} 件`}</Box>
                  <Button small words="登记" onTap={() => setShelf({ ...outlet, rewardId, rewardName: name })} />
                </Box>
              ))}
            </Box>
          </Box>
        )}
      </PagedRows>
      {shelf && <StockSheet shelf={shelf} as={as} onClose={() => setShelf(undefined)} />}
    </>
  )
}
