import { awaitStock } from '@domain/points/contract'
import { useAct } from '../../../platform/use-act'
import { useSubscribe } from '../../../platform/use-subscribe'
import { Button } from '../../../ui/button'
import type { Reward } from './reward'

interface AwaitButtonProps {
  readonly reward: Reward
  readonly onDone: () => void
}

/** 到货告诉我: of a sold-out thing, told once; a second tap takes it back. */
export function AwaitButton({ reward: { rewardId, mine }, onDone }: AwaitButtonProps) {
  const act = useAct(awaitStock)
  const subscribe = useSubscribe('rewardBack')
  const waits = mine?.waits === true
  const change = async () => {
    if (!waits) await subscribe()
    // What went wrong stands on the page once it is asked again: the thing may have come meanwhile.
    await act.run({ rewardId, wait: !waits })
    onDone()
  }
  return (
    <Button
      wide
      icon={waits ? 'x' : 'bell'}
      words={waits ? '在等到货，不用告诉了' : '到货告诉我'}
      busy={act.busy && '正在记下'}
      onTap={() => void change()}
    />
  )
}
