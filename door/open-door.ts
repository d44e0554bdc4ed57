import fs from 'node:fs'
import path from 'node:path'
import * as z from 'zod/mini'
import database from '../cloudfunctions/database.json'
import { openKeyRing } from '../cloudfunctions/kit/key-ring'
import { startLocalCloud, type DatabaseDeclaration, type LocalCloud, type Route } from '../local-cloud/main'
import { COUNTY } from '../seed/territory'
import { callMetrics } from './call-metrics'
import { callRoute } from './call-route'
import { clientFileRoute } from './client-file-route'
import { clockRoutes, oneAfterTheOther, startClock } from './clock-routes'
import { contractRoute } from './contract-route'
import { fixturesRoute } from './fixtures-route'
import { json } from './json'
import { firstAdminOf } from './first-admin'
import { localKeyRing } from './key-ring'
import { localTemplates } from './local-templates'
import { localUsersRoute } from './local-users-route'
import { pagesRoute } from './pages-route'
import { plantOnce } from './plant-once'
import { platformRoute } from './platform-route'
import type { Seed, Settings } from './settings'
import { webRoutes } from './web-route'

/** Where the built product lies. */
export interface Built {
  readonly functionsDir: string
  readonly h5Dir: string
  readonly version: string
}

export interface Door {
  readonly url: string
  readonly seed: Seed
  /** The one-time code of an empty county, at the start that made it. */
  readonly firstAdminCode: string | undefined
  /** Finishes what runs, then stops. */
  close(): Promise<void>
}

/** Collections and indexes as the functions declare them, in the one file that is deployed too. */
const Declared = z.object({
  collections: z.record(
    z.string(),
    z.object({
      indexes: z.array(
        z.object({
          name: z.string(),
          keys: z.array(z.tuple([z.string(), z.union([z.literal(1), z.literal(-1)])])),
          unique: z.optional(z.boolean()),
        }),
      ),
    }),
  ),
})

/** The functions' collections, and the one that lists whom to sign in as. */
const DECLARED: DatabaseDeclaration = {
  collections: {
    ...Declared.parse(database).collections,
    localUsers: {
      indexes: [
        { name: 'order', keys: [['order', 1]] },
        {
          name: 'roles_order',
          keys: [
            ['roles', 1],
            ['order', 1],
          ],
        },
      ],
    },
  },
}

const UNLIMITED = String(1_000_000_000)

/** Starts the product on this machine: sample county first, then the door. */
export async function openDoor(settings: Settings, built: Built): Promise<Door> {
  const keys = localKeyRing(settings.dataDir)
  const firstAdmin = firstAdminOf(settings.dataDir)
  const storeDir = path.join(settings.dataDir, 'cloud')
  const options = {
    functionsDir: built.functionsDir,
    dataDir: storeDir,
    database: DECLARED,
    // The others serve a timer, a push or a browser, which can wait a second for their first instance.
    warm: ['api'],
    messagePush: 'payments',
    env: {
      RF_TEMPLATES: localTemplates(),
      ...{ RF_KEYS: keys, RF_COUNTY: COUNTY.id, RF_COUNTY_NAME: COUNTY.name, RF_FIRST_ADMIN: firstAdmin.hash },
      ...(settings.limits ? {} : { RF_CALLS_PER_MINUTE: UNLIMITED }),
    },
  }
  const seed = await plantOnce(settings, storeDir, options, openKeyRing(keys))
  const began = Date.now()
  const metrics = callMetrics()
  const inTurn = oneAfterTheOther()
  const functions = fs.readdirSync(built.functionsDir)
  const routes: Route[] = [
    callRoute(metrics, settings.signIn),
    contractRoute(),
    ...(settings.signIn ? [localUsersRoute()] : []),
    fixturesRoute(seed),
    ...clockRoutes(inTurn),
    platformRoute(),
    ...(settings.signIn ? [clientFileRoute()] : []),
    {
      method: 'GET',
      path: '/local/inbox',
      handle: async ({ query }, cloud) => json(200, await inboxOf(cloud, query.get('user'))),
    },
    {
      method: 'GET',
      path: '/local/hash',
      handle: async (_request, cloud) => json(200, { hash: await cloud.store.hash(['limits']) }),
    },
    {
      method: 'GET',
      path: '/health',
      handle: async () => json(200, { ok: true, version: built.version, functions, uptimeMs: Date.now() - began }),
    },
    { method: 'GET', path: '/metrics', handle: async () => json(200, { actions: metrics.report() }) },
    ...webRoutes(),
    pagesRoute(built.h5Dir),
  ]
  const cloud = await startLocalCloud({ ...options, port: settings.port, routes, timers: false, watch: settings.watch })
  const stopClock = settings.timer ? startClock(cloud, inTurn) : () => undefined
  const close = async () => {
    stopClock()
    await cloud.close()
  }
  const firstAdminCode = seed === 'none' ? firstAdmin.code : undefined
  return { url: cloud.url, seed, firstAdminCode, close }
}

async function inboxOf(cloud: LocalCloud, user: string | null) {
  const found = await cloud.inbox.list(user === null ? undefined : `local_${user}`)
  return found.map(({ openid, ...message }) => ({ user: openid.replace(/^local_/, ''), ...message }))
}
