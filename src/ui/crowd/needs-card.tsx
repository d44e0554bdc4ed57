import { useState } from 'react'
import { shanghaiDate } from '@domain/kernel/calendar'
import { serverNow } from '../../platform/clock'
import { Box } from '../box'
import { Note } from '../note'
import { Section } from '../section'
import { monthDay } from '../when'
import { lastingOf } from './lasting'
import { NeedLine } from './need-line'
import { amountOf, type Campaign, type Need } from './need-words'
import { PledgeSheet } from './pledge-sheet'
import './crowd.scss'

const LIVE: readonly string[] = ['pledged', 'paying', 'captured']

function termsOf({ needs, deadline }: Campaign): string {
  const essential = needs.filter((need) => need.essential).length
  const asked = essential < needs.length ? '要紧的几样凑齐就开工' : essential > 1 ? '几样都凑齐才开工' : '凑齐了才开工'
  return `${asked}。${monthDay(shanghaiDate(deadline))}没凑齐，大家认的全部退回。`
}

interface NeedsCardProps {
  readonly campaign: Campaign
  /** Something was given: the figures are asked for again. */
  readonly onChange: () => void
}

/** 还差什么: every need with its bar, and a way to give. */
export function NeedsCard({ campaign, onChange }: NeedsCardProps) {
  const [giving, setGiving] = useState<Need>()
  const now = serverNow()
  const open = campaign.status === 'raising' && campaign.deadline > now
  const mineOf = ({ needId }: Need) => {
    const own = campaign.mine.find((one) => one.needId === needId && LIVE.includes(one.status))
    return own && amountOf(own, own.amount)
  }
  const close = () => {
    setGiving(undefined)
    onChange()
  }
  const lasting = lastingOf(campaign, now)
  return (
    <Section
      title={open ? '还差什么' : '大家凑了什么'}
      aside={lasting && <Box className="sub need-lasting">{lasting}</Box>}
    >
      <Box className="card flush">
        {campaign.needs.map((need) => (
          <NeedLine
            key={need.needId}
            need={need}
            mine={mineOf(need)}
            onGive={open && need.status === 'open' ? () => setGiving(need) : undefined}
          />
        ))}
      </Box>
      {open && <Note icon="info">{termsOf(campaign)}</Note>}
      {giving && <PledgeSheet campaign={campaign} need={giving} onClose={close} />}
    </Section>
  )
}
