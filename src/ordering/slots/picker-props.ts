import type { Slot } from './days'

/** What every way of choosing a time is given. */
export interface PickerProps {
  readonly slots: readonly Slot[]
  readonly now: number
  readonly chosen: Slot | undefined
  readonly onChoose: (slot: Slot) => void
  /** A full time can be waited for; left out where one cannot. */
  readonly onFull?: ((slot: Slot) => void) | undefined
  /** Slots one waits for. */
  readonly waited?: readonly string[] | undefined
}
