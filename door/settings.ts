import path from 'node:path'

export type Seed = 'demo' | 'county' | 'none'

/** What the environment decides about a local run. */
export interface Settings {
  readonly port: number
  readonly dataDir: string
  readonly seed: Seed
  /** False when `LOCAL_LIMITS=off`: trials with many calls. */
  readonly limits: boolean
  /** False when `LOCAL_SIGN_IN=off`: the switcher's header is ignored. */
  readonly signIn: boolean
  /** False when `LOCAL_TIMER=off`: the clock function runs only when somebody moves the clock. */
  readonly timer: boolean
  /** True when `LOCAL_WATCH=on`: functions are loaded anew when their bundles change. */
  readonly watch: boolean
}

const SEEDS: readonly string[] = ['demo', 'county', 'none']

/** Reads the settings; throws a sentence when one makes no sense. */
export function settingsOf(env: NodeJS.ProcessEnv): Settings {
  const seed = env.SEED ?? 'demo'
  if (!SEEDS.includes(seed)) throw new Error(`SEED must be demo, county or none, not ${seed}`)
  const port = Number(env.PORT ?? '8787')
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT must be a port number, not ${env.PORT}`)
  return {
    port,
    dataDir: path.resolve(env.DATA_DIR ?? '.data'),
    seed: seed as Seed,
    limits: env.LOCAL_LIMITS !== 'off',
    signIn: env.LOCAL_SIGN_IN !== 'off',
    timer: env.LOCAL_TIMER !== 'off',
    watch: env.LOCAL_WATCH === 'on',
  }
}
