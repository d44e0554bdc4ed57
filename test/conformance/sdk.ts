import path from 'node:path'
import type { LocalCloud, LocalCloudOptions } from '../../local-cloud/main'
import { startTestCloud, temporaryFolder } from '../local-cloud/bundled'

type Sdk = typeof import('wx-server-sdk')
export type Db = ReturnType<Sdk['database']>

/** The unmodified SDK in this process, speaking to a local cloud over HTTP. */
export interface Harness {
  cloud: LocalCloud
  sdk: Sdk
  db: Db
  /** Creates a collection of its own for one test and fills it. */
  collection(docs?: Array<Record<string, unknown>>): Promise<string>
}

/** Starts a local cloud without functions and points the SDK at it, as the platform does by the environment. */
export async function startHarness(options: Partial<LocalCloudOptions> = {}): Promise<Harness> {
  const cloud = await startTestCloud({ functionsDir: temporaryFolder('no-functions'), ...options })
  Object.assign(process.env, {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${cloud.url}/admin` }),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'local-env',
    TCB_ENV: 'local-env',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    SILENCE: 'true',
  })
  const sdk: Sdk = require('wx-server-sdk')
  sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV })
  const db = sdk.database({ throwOnNotFound: false })
  let made = 0
  return {
    cloud,
    sdk,
    db,
    async collection(docs = []) {
      const name = `${path.basename(expect.getState().testPath ?? 'suite', '.test.ts')}-${++made}`
      await db.createCollection(name)
      if (docs.length > 0) await cloud.store.insert(name, docs)
      return name
    },
  }
}

/** What the SDK threw: its number and its text. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work
  } catch (error) {
    const { errCode, errMsg, message } = error as { errCode?: number; errMsg?: string; message?: string }
    return `${errCode ?? ''} ${errMsg ?? message ?? ''}`
  }
  throw new Error('nothing was refused')
}
