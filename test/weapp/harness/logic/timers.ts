import type { Link } from './link'

type Callback = (...args: unknown[]) => void

/** Timers up to this many milliseconds are transitions and deferred work, which a person would wait for; longer ones are not. */
const SHORT = 600

/** The four timer functions of the logic layer: numbers as handles, errors recorded, short ones waited for. */
export function createTimers(link: Link): Record<string, unknown> {
  const timeouts = new Map<number, { handle: NodeJS.Timeout; done: () => void }>()
  const intervals = new Map<number, NodeJS.Timeout>()
  let last = 0
  const run = (callback: Callback, args: unknown[]): void => {
    try {
      callback(...args)
    } catch (error) {
      link.fault(error, 'timer')
    }
  }
  return {
    setTimeout(callback: Callback, delay = 0, ...args: unknown[]) {
      last += 1
      const id = last
      const done = delay <= SHORT ? link.busy(`timer of ${delay} ms`) : () => undefined
      const handle = setTimeout(() => {
        timeouts.delete(id)
        run(callback, args)
        done()
      }, delay)
      timeouts.set(id, { handle, done })
      return id
    },
    clearTimeout(id: number) {
      const timeout = timeouts.get(id)
      if (!timeout) return
      timeouts.delete(id)
      clearTimeout(timeout.handle)
      timeout.done()
    },
    setInterval(callback: Callback, delay = 0, ...args: unknown[]) {
      last += 1
      intervals.set(
        last,
        setInterval(() => run(callback, args), delay),
      )
      return last
    },
    clearInterval(id: number) {
      clearInterval(intervals.get(id))
      intervals.delete(id)
    },
  }
}
