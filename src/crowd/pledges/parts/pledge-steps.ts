import type { myPledges } from '@domain/crowd/contract'
import { kindOf } from '@domain/crowd/words'
import { shanghaiDate } from '@domain/kernel/calendar'
import type { OutputOf } from '@domain/kernel/contract'
import { serverNow } from '../../../platform/clock'
import type { TimelineStep } from '../../../ui/timeline'
import { dayWord, monthDay } from '../../../ui/when'

export type Pledge = OutputOf<typeof myPledges>['items'][number]

type State = TimelineStep['state']

/** The way back, step by step: 退到哪一步了. */
function wayBack({ status, endedAt, refundNo }: Pledge, money: boolean): TimelineStep[] {
  const now = serverNow()
  const arrived: State = status === 'refunded' || status === 'withdrawn' ? 'done' : 'now'
  const when = endedAt === undefined ? undefined : dayWord(endedAt, now)
  if (!money) return [{ title: status === 'withdrawn' ? '您撤回了' : '没凑齐，退回了', state: 'done', when }]
  const asked =
    status === 'refund_failed' ? '这次没退成，用同一个单号再试，不用您做什么' : '一般当天到账，最晚三个工作日'
  return [
    { title: '开始退', state: 'done', ...(refundNo === undefined ? {} : { sub: `退款单号 ${refundNo}` }) },
    { title: '微信正在退', state: arrived === 'done' ? 'done' : 'now', sub: asked },
    { title: '原路到账', state: arrived === 'done' ? 'done' : 'todo', when: arrived === 'done' ? when : undefined },
  ]
}

/** What follows once it was used: hours become shifts, things a receipt. */
function wayOn({ unit, receipt, activityId, bringBy }: Pledge): TimelineStep[] {
  const kind = kindOf(unit)
  if (kind === 'minutes') return [{ title: '选一个班次来', state: activityId === undefined ? 'todo' : 'now' }]
  if (kind !== 'item') return []
  const photos = receipt && { fileIds: receipt.photos }
  const got = { title: '社区收到，开了收据', state: 'done', sub: receipt?.note, photos } as const
  const by = bringBy === undefined ? undefined : `${dayWord(bringBy, serverNow())}前`
  return [receipt ? got : { title: '请送到社区，给您开收据', state: 'now', when: by }]
}

/** Everything that happened to a pledge and what comes. */
export function stepsOf(pledge: Pledge): TimelineStep[] {
  const { status, at, endedAt, deadline, unit, payBy } = pledge
  const now = serverNow()
  const money = kindOf(unit) === 'money'
  const made: TimelineStep = { title: '认下了', state: 'done', when: dayWord(at, now) }
  const until = monthDay(shanghaiDate(deadline))
  if (status === 'paying') {
    const paid = {
      title: '付款',
      state: 'now',
      sub: payBy === undefined ? undefined : `${dayWord(payBy, now)}前付，过了就取消`,
    } as const
    return [made, paid, { title: '等凑齐', state: 'todo', when: `到${until}` }]
  }
  if (status === 'pledged') {
    return [
      made,
      { title: '等凑齐', state: 'now', when: `到${until}`, sub: '凑齐前可以撤回' },
      { title: '用上', state: 'todo' },
    ]
  }
  if (status === 'captured') {
    const when = endedAt === undefined ? undefined : dayWord(endedAt, now)
    return [made, { title: '凑齐了，用上了', state: 'done', when }, ...wayOn(pledge)]
  }
  if (status === 'closed') return [made, { title: '没有付款，取消了', state: 'done' }]
  return [made, ...wayBack(pledge, money)]
}
