import type { ReactNode } from 'react'
import type { OutputOf } from '@domain/kernel/contract'
import type { myRecords } from '@domain/volunteering/record-contract'
import { Box } from '../box'

type Mine = Pick<OutputOf<typeof myRecords>, 'finalMinutes' | 'star'>

/** `26.5`: hours as they are said, to half an hour; never rounded up. */
export function hoursIn(minutes: number): string {
  return String(Math.floor(minutes / 30) / 2)
}

function nextWords({ finalMinutes, star: { name, nextName, nextAt } }: Mine): string {
  if (nextName === undefined || nextAt === undefined) return `您是${name ?? ''}志愿者`
  const left = Math.ceil((nextAt - finalMinutes) / 30) / 2
  return `${name === undefined ? '' : `您是${name}志愿者，`}再做 ${left} 小时，就是${nextName}志愿者`
}

interface HoursCardProps {
  readonly mine: Mine
  readonly children?: ReactNode
}

/** Hours that count, and how far it is to the next star. */
export function HoursCard({ mine, children }: HoursCardProps) {
  const { finalMinutes, star } = mine
  const share = star.nextAt === undefined ? 1 : Math.min(1, finalMinutes / star.nextAt)
  return (
    <Box as="section" className="card col g12" label="累计服务">
      <Box className="row top apart">
        <Box>
          <Box className="sub">累计服务</Box>
          <Box className="row base tight">
            <Box className="hours">{hoursIn(finalMinutes)}</Box>
            <Box className="sub">小时</Box>
          </Box>
        </Box>
        {children}
      </Box>
      <Box className="star-bar" hidden>
        <Box className="star-bar-on" style={{ width: `${Math.round(share * 100)}%` }} />
      </Box>
      <Box className="sub">{nextWords(mine)}</Box>
    </Box>
  )
}
