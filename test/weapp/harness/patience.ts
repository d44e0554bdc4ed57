/** Longest wait for anything, in milliseconds. Reached only when something is wrong. */
const LONGEST = 45_000

/** Waiting that looks again whenever something happened, never by the clock. */
export interface Patience {
  /** Something happened: whoever waits looks again. */
  wake(): void
  /** Waits until `done`; throws the complaint when nothing made it so for too long. */
  until(done: () => boolean | Promise<boolean>, complaint: () => Promise<string>): Promise<void>
}

/** Nobody waits at first. */
export function createPatience(): Patience {
  const sleepers = new Set<() => void>()
  const wake = (): void => {
    const woken = [...sleepers]
    sleepers.clear()
    for (const go of woken) go()
  }
  const sleep = (): Promise<void> => new Promise((resolve) => sleepers.add(resolve))
  return {
    wake,
    async until(done, complaint) {
      let late = false
      const alarm = setTimeout(() => {
        late = true
        wake()
      }, LONGEST)
      try {
        while (!(await done())) {
          if (late) throw new Error(await complaint())
          await sleep()
        }
      } finally {
        clearTimeout(alarm)
      }
    },
  }
}
