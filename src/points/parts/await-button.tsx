import { useEffect, useState } from 'react'
import { awaitStock } from '@domain/points/contract'
import { useAct } from '../../platform/use-act'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'

interface AwaitButtonProps {
  readonly rewardId: string
  /** Whether the person is told already, as of the last answer. */
  readonly waits: boolean
  /** Asks for one WeChat message, from the tap. */
  readonly subscribe: () => Promise<void>
  /** It did not work: the thing may have come meanwhile, so whoever shows it asks again. */
  readonly onFailed: () => void
  /** In a card: lower, and without an icon. */
  readonly small?: boolean
}

/** 到货通知我: of a sold-out thing, told once; a second tap takes it back. It answers at once and stays where it is. */
export function AwaitButton({ rewardId, waits: before, subscribe, onFailed, small = false }: AwaitButtonProps) {
  const act = useAct(awaitStock)
  const [changed, setChanged] = useState<boolean>()
  useEffect(() => setChanged(undefined), [before])
  const waits = changed ?? before
  const change = async () => {
    if (!waits) await subscribe()
    const done = await act.run({ rewardId, wait: !waits })
    if (done) setChanged(done.waits)
    else onFailed()
  }
  return (
    <Box className="fill col g8">
      <Button
        wide
        small={small}
        kind={waits ? 'sec2' : 'quiet'}
        {...(small ? {} : { icon: waits ? 'x' : 'bell' })}
        words={waits ? '不用通知了' : '到货通知我'}
        busy={act.busy && '正在记下'}
        onTap={() => void change()}
      />
      {act.failure && (
        <Box className="sub red" alert>
          {act.failure.message}
        </Box>
      )}
    </Box>
  )
}
