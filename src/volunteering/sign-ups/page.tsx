import { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { mySignUps } from '@domain/volunteering/contract'
import { SIGN_UP_WORDS } from '@domain/volunteering/words'
import { serverNow } from '../../platform/clock'
import { useCare } from '../../platform/mode'
import { go } from '../../platform/places'
import { pulled } from '../../platform/pulled'
import { usePages } from '../../platform/use-pages'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { CellRow } from '../../ui/cell-row'
import { Chips } from '../../ui/chips'
import { Page } from '../../ui/frame/page'
import { PagedRows } from '../../ui/paged-rows'
import { StateView } from '../../ui/state-view'
import { presenceNow } from '../../ui/shift/presence-now'
import type { SignUp } from '../../ui/shift/standing'
import { Tag, type Tone } from '../../ui/tag'
import { span } from '../../ui/when'

const VIEWS = [
  { value: 'ahead', words: '要去的' },
  { value: 'all', words: '全部' },
] as const

type View = (typeof VIEWS)[number]['value']

const TONES: Readonly<Record<string, Tone>> = { waitlisted: 'amber', confirmed: 'pine', serving: 'pine' }
const toneOf = (status: string) => TONES[status] ?? 'plain'

function SignUpRow({ mine }: { readonly mine: SignUp }) {
  const { signUpId, activityId, title, startsAt, endsAt, unitName, place, status, checkedIn } = mine
  const care = useCare()
  const now = serverNow()
  const there = checkedIn !== undefined || presenceNow(mine, now) !== undefined
  return (
    <CellRow
      icon="hands"
      title={title}
      sub={`${span(startsAt, endsAt, now, care)} · ${unitName} ${place}`}
      right={<Tag words={SIGN_UP_WORDS[status]} tone={toneOf(status)} />}
      onTap={() => (there ? go('presence', { signUpId }) : go('activity', { activityId }))}
    />
  )
}

/** 我的报名: what one goes to or waits for, and everything before. */
export default function SignUpsPage() {
  const [view, setView] = useState<View>('ahead')
  const pages = usePages(mySignUps, { ahead: view === 'ahead' })
  usePullDownRefresh(() => void pulled(pages.refresh))
  useReachBottom(() => void pages.next())
  return (
    <Page title="我的报名">
      <Box as="h1" className="heard">
        我的报名
      </Box>
      <Chips label="看哪些" choices={VIEWS} chosen={view} onChoose={setView} />
      <PagedRows
        pages={pages}
        empty={
          <StateView picture="empty" title="还没有报名" say="报了名的班次，会出现在这里。">
            <Button kind="pri" words="看哪里要人" onTap={() => go('volunteering')} />
          </StateView>
        }
      >
        {(mine) => <SignUpRow key={mine.signUpId} mine={mine} />}
      </PagedRows>
    </Page>
  )
}
