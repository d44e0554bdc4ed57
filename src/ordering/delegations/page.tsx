import { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { myDelegations } from '@domain/ordering/proxy-contract'
import { pulled } from '../../platform/pulled'
import { go } from '../../platform/places'
import { usePages } from '../../platform/use-pages'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/chips'
import { Page } from '../../ui/frame/page'
import { PagedRows } from '../../ui/paged-rows'
import { StateView } from '../../ui/state-view'
import { DelegationCard, type Side } from './parts/delegation-card'
import { WithdrawSheet, type Delegation } from './parts/withdraw-sheet'

const SIDES = [
  { value: 'agent', words: '我替谁办' },
  { value: 'principal', words: '谁替我办' },
] as const satisfies ReadonlyArray<{ value: Side; words: string }>

function Empty({ side }: { readonly side: Side }) {
  if (side === 'principal')
    return (
      <StateView picture="empty" title="没有人登记替您办事" say="有人登记了您的手机号，会出现在这里，您随时能撤回。" />
    )
  return <StateView picture="empty" title="还没有登记过" say="登记一次，以后替这个人约服务只点一下。" />
}

/** 替家人办事: who acts for whom and until when, for both of them to see and to end. */
export default function DelegationsPage() {
  const [side, setSide] = useState<Side>('agent')
  const [ending, setEnding] = useState<Delegation>()
  const pages = usePages(myDelegations, { side })
  usePullDownRefresh(() => void pulled(pages.refresh))
  useReachBottom(() => void pages.next())
  const close = () => setEnding(undefined)
  const done = () => {
    close()
    void pages.refresh()
  }
  return (
    <Page
      title="替家人办事"
      over={ending && <WithdrawSheet delegation={ending} side={side} onClose={close} onDone={done} />}
      foot={side === 'agent' && <Button kind="pri" wide words="登记一个人" onTap={() => go('delegation')} />}
    >
      <Box as="h1" className="heard">
        替家人办事
      </Box>
      <Chips label="看哪些" choices={SIDES} chosen={side} onChoose={setSide} />
      <PagedRows pages={pages} as="col g12" empty={<Empty side={side} />}>
        {(one) => <DelegationCard key={one.delegationId} delegation={one} side={side} onEnd={() => setEnding(one)} />}
      </PagedRows>
    </Page>
  )
}
