import { useState } from 'react'
import { pledge } from '@domain/crowd/contract'
import { kindOf } from '@domain/crowd/words'
import { shanghaiDate } from '@domain/kernel/calendar'
import { myAccount } from '@domain/points/contract'
import { needsConsent } from '../../platform/failures'
import { go } from '../../platform/places'
import { useAct } from '../../platform/use-act'
import { useAnswer } from '../../platform/use-answer'
import { Box } from '../box'
import { Button } from '../button'
import { ConsentSheet } from '../consent-sheet'
import { FailureNote } from '../failure-note'
import { Icon } from '../icon'
import { Sheet } from '../sheet'
import { monthDay } from '../when'
import { Amount, usualOf } from './amount'
import { NeedBar } from './need-bar'
import { amountOf, bareAmount, faceOfNeed, type Campaign, type Need } from './need-words'

interface PledgeSheetProps {
  readonly campaign: Campaign
  readonly need: Need
  readonly onClose: () => void
}

function After({ need, amount }: { readonly need: Need; readonly amount: number }) {
  const { goal, pledged, left } = need
  const { give } = faceOfNeed(need)
  return (
    <Box className="need-after col g8">
      <Box className="row apart">
        <Box className="sub">{`${give}了以后`}</Box>
        <Box>{`${bareAmount(need, pledged + amount)} / ${amountOf(need, goal)}`}</Box>
      </Box>
      <NeedBar goal={goal} pledged={pledged} more={amount} />
      <Box className="row apart meta">
        <Box>{`已有 ${bareAmount(need, pledged)}`}</Box>
        <Box>
          {`您${give} ${bareAmount(need, amount)}，${left > amount ? `还差 ${bareAmount(need, left - amount)}` : '就凑齐了'}`}
        </Box>
      </Box>
    </Box>
  )
}

/** What follows, in plain words, before anything is frozen. */
function promisesOf(need: Need, day: string, rest: number | undefined): readonly string[] {
  const kind = kindOf(need.unit)
  if (kind === 'minutes') return [`${day}凑齐了，会请您选一个班次来。`, '没凑齐就不用来，凑齐前可以撤回。']
  if (kind === 'item') return [`${day}凑齐了，再请您把东西送来，给您开收据。`, '没凑齐就不用送，凑齐前可以撤回。']
  if (kind === 'money')
    return [`${day}没凑齐，原路退回。凑齐前可以撤回。`, `钱进${need.body ?? '受托单位'}的账户，用在哪里会公布。`]
  const left = rest === undefined ? '凑齐前可以撤回。' : `捐后您还剩 ${rest} 分，凑齐前可以撤回。`
  return [`先冻结，${day}凑齐了才扣；没凑齐自动退回。`, left]
}

/** A space keeps a title that begins with a number apart from the words before it. */
function sheetTitleOf(need: Need, { title }: Campaign): string {
  return `${faceOfNeed(need).towards}${/^[0-9A-Za-z]/.test(title) ? ' ' : ''}${title}`
}

/** How much one gives, and everything that follows from it. */
export function PledgeSheet({ campaign, need, onClose }: PledgeSheetProps) {
  const points = kindOf(need.unit) === 'points'
  const { value: account } = useAnswer(myAccount, points ? {} : undefined)
  const most = Math.min(need.left, need.maxEach, account ? Math.max(1, account.balance) : need.maxEach)
  const [chosen, setChosen] = useState<number>()
  const [asked, setAsked] = useState(false)
  const act = useAct(pledge)
  const amount = Math.min(most, chosen ?? usualOf(need, most))
  const gives = faceOfNeed(need).give
  const short = account !== undefined && account.balance < amount
  const give = async () => {
    const { campaignId } = campaign
    const done = await act.run({ campaignId, needId: need.needId, amount })
    if (!done) return
    onClose()
    if (done.status === 'paying') go('pledges')
  }
  const asksConsent = needsConsent(act.failure)
  if (asksConsent && !asked) {
    return (
      <ConsentSheet
        purpose="projects"
        onClose={onClose}
        onAgreed={() => {
          setAsked(true)
          act.clear()
        }}
      />
    )
  }
  const day = monthDay(shanghaiDate(campaign.deadline))
  return (
    <Sheet title={sheetTitleOf(need, campaign)} onClose={onClose}>
      <Amount need={need} amount={amount} most={most} onChange={setChosen} />
      <After need={need} amount={amount} />
      <Box as="ul" className="col g12">
        {promisesOf(need, day, account && account.balance - amount).map((words, nth) => (
          <Box as="li" key={words} className="row sub">
            <Icon name={nth === 0 ? 'lock' : 'point'} size={20} />
            <Box className="fill">{words}</Box>
          </Box>
        ))}
      </Box>
      <FailureNote failure={act.failure} not="没有认下，您的东西没有动" />
      <Button
        kind="pri"
        wide
        words={`${gives} ${amountOf(need, amount)}`}
        off={short ? '积分不够' : undefined}
        busy={act.busy && '正在认下'}
        onTap={() => void give()}
      />
    </Sheet>
  )
}
