import { Offline, type Failure } from '../platform/failures'
import { Note } from './note'
import { clock } from './when'

interface OfflineNoteProps {
  readonly failure: Failure | undefined
  /** Server time of what is shown. */
  readonly at: number | undefined
  /** What works all the same. */
  readonly still?: string
}

/** Says how old the page is while there is no network. */
export function OfflineNote({ failure, at, still = '' }: OfflineNoteProps) {
  if (!(failure instanceof Offline) || at === undefined) return null
  return (
    <Note icon="wifioff" tone="amber" alert>
      没有网络，下面是 {clock(at)} 存下的。{still}
    </Note>
  )
}
