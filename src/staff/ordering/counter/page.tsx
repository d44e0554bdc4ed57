import { useState } from 'react'
import { StaffPage } from '../../frame/staff-page'
import { CounterForm } from './parts/counter-form'
import { Slip, type Taken } from './parts/slip'

/** 替人下单: for who stands at the counter without a phone; the slip carries the codes. */
export default function CounterPage() {
  const [taken, setTaken] = useState<Taken>()
  return (
    <StaffPage title="替人下单" place="desk">
      {(post) =>
        taken ? (
          <Slip taken={taken} onNext={() => setTaken(undefined)} />
        ) : (
          <CounterForm key={post.assignmentId} post={post} onTaken={setTaken} />
        )
      }
    </StaffPage>
  )
}
