import type { Shell, ShellDialog } from '../protocol'
import type { Link } from './link'

/** What the shell shows; each change is drawn. */
export interface ShellState {
  readonly now: Shell
  change(change: Partial<Shell>): void
  /** Opens a native dialog and waits for the person's button; a second one waits until the first is answered. */
  ask(dialog: Omit<ShellDialog, 'id'>): Promise<{ button: number; text: string }>
  answer(id: number, button: number, text: string): void
}

type Waiting = { dialog: ShellDialog; resolve: (answer: { button: number; text: string }) => void }

/** Starts with empty bars and nothing open. */
export function createShellState(link: Link): ShellState {
  const queue: Waiting[] = []
  let last = 0
  let now: Shell = {
    title: '',
    canGoBack: false,
    tabs: [],
    barColor: '#ffffff',
    tabBarHidden: false,
    toast: null,
    dialog: null,
    refreshing: false,
  }
  const change = (part: Partial<Shell>): void => {
    now = { ...now, ...part }
    link.send({ kind: 'view', message: { kind: 'shell', shell: now } })
  }
  return {
    get now() {
      return now
    },
    change,
    ask(dialog) {
      last += 1
      const whole = { ...dialog, id: last }
      return new Promise((resolve) => {
        queue.push({ dialog: whole, resolve })
        if (queue.length === 1) change({ dialog: whole })
      })
    },
    answer(id, button, text) {
      const open = queue[0]
      if (open?.dialog.id !== id) return
      queue.shift()
      change({ dialog: queue[0]?.dialog ?? null })
      open.resolve({ button, text })
    },
  }
}
