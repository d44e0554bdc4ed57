import { useEffect } from 'react'
import { useCell } from '../../platform/cell'
import { Tap } from '../tap'
import { TOUR_STEPS } from './steps'
import { endTour, enterStep, followTour, tour } from './tour'
import './tour.scss'

const LAST = TOUR_STEPS.length - 1

function nextWords(step: number): string {
  if (step === LAST) return '走完了'
  const now = TOUR_STEPS[step]
  const next = TOUR_STEPS[step + 1]
  return next && next.who !== now?.who ? `换成${next.name}` : '下一步'
}

/** A thin bar during the tour: who one is, what to do, and the way to the next person. */
export function TourBar() {
  const { step, done, spokenCode } = useCell(tour)
  useEffect(followTour, [])
  if (step === undefined) return null
  const now = TOUR_STEPS[step]
  if (!now) return null
  const say = done ? (step === LAST ? '走完了：谁在什么时候做了什么，监督的人都看得到' : '做好了') : now.say
  return (
    <aside className="tour" aria-label="跟着走一遍" data-done={done ? 'yes' : 'no'}>
      <span className="tour-step">
        {step + 1}/{TOUR_STEPS.length} {now.name}
      </span>
      <span className="tour-say" role="status">
        {say}
        {!done && now.until === 'ordering.checkIn' && spokenCode && <b> {spokenCode}</b>}
      </span>
      {done && (
        <Tap className="btn pri small" onTap={() => enterStep(step + 1)}>
          {nextWords(step)}
        </Tap>
      )}
      <Tap className="tour-end" onTap={endTour}>
        退出
      </Tap>
    </aside>
  )
}
