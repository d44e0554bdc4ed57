import type { CloudFunctionConfig } from './function-config'
import type { Instance, Outcome, Run } from './instance'

/** The instances of one function and the queue before them. */
export interface Pool {
  /** Runs when an instance is free; a nested call may start one beyond the limit. `prepare` is told which, just before. */
  run(nested: boolean, prepare: (instance: Instance) => Prepared): Promise<Outcome>
  /** Starts one instance ahead of the first call. */
  warm(): Promise<void>
  /** Replaces all instances once they are idle, so that changed code is loaded. */
  reload(): void
  close(): Promise<void>
}

/** A run, and what is to be done when it ended, while the instance is still its own. */
export interface Prepared {
  run: Run
  finish: () => void
}

interface Waiting {
  nested: boolean
  start: (instance: Instance) => void
}

/** Opens the pool of a function with at most `limit` instances. */
export function openPool(
  config: CloudFunctionConfig,
  limit: number,
  start: (config: CloudFunctionConfig) => Instance,
): Pool {
  const all = new Set<Instance>()
  const idle: Instance[] = []
  const stale = new Set<Instance>()
  const queue: Waiting[] = []

  const grow = (): Instance => {
    const instance = start(config)
    all.add(instance)
    return instance
  }

  const drop = (instance: Instance) => {
    all.delete(instance)
    stale.delete(instance)
    void instance.stop()
  }

  const pump = () => {
    while (queue.length > 0) {
      const instance = takeIdle() ?? (all.size < limit || queue[0]?.nested ? grow() : undefined)
      if (!instance) return
      queue.shift()?.start(instance)
    }
  }

  const takeIdle = (): Instance | undefined => {
    for (let instance = idle.pop(); instance; instance = idle.pop()) {
      if (instance.alive() && !stale.has(instance)) return instance
      drop(instance)
    }
    return undefined
  }

  const giveBack = (instance: Instance) => {
    if (!instance.alive() || stale.has(instance) || all.size > limit) drop(instance)
    else idle.push(instance)
    pump()
  }

  return {
    run: (nested, prepare) =>
      new Promise((resolve) => {
        const begin = (instance: Instance) => {
          const { run, finish } = prepare(instance)
          void instance.run(run).then((outcome) => {
            finish()
            resolve(outcome)
            giveBack(instance)
          })
        }
        // A nested call goes first: the caller it serves holds an instance until it is answered.
        if (nested) queue.unshift({ nested, start: begin })
        else queue.push({ nested, start: begin })
        pump()
      }),
    async warm() {
      if (all.size > 0) return
      const instance = grow()
      await instance.ready
      giveBack(instance)
    },
    reload() {
      for (const instance of all) stale.add(instance)
      for (const instance of idle.splice(0)) drop(instance)
    },
    async close() {
      await Promise.all([...all].map((instance) => instance.stop()))
    },
  }
}
