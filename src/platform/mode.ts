import { cell, useCell } from './cell'

/** `care`: large type, short pages, spoken times. `desk`: dense, for the workbench on a wide screen. */
export type Mode = 'plain' | 'care'

const mode = cell<Mode>('mode', 'plain')

export function useMode(): Mode {
  return useCell(mode)
}

export function useCare(): boolean {
  return useMode() === 'care'
}

export function setCare(on: boolean): void {
  mode.set(on ? 'care' : 'plain')
}
