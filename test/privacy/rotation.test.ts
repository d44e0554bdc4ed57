import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { exportMine } from '@domain/privacy/contract'
import { grantPost } from '@domain/identity/post-contract'
import { typePhone, signIn } from '@domain/identity/contract'
import { myDelegations, saveDelegation } from '@domain/ordering/proxy-contract'
import { RefusedCall, newRequestId, world, type World } from '../world/world'
import { SECRETARY } from '../identity/newcomer'
import { freshDataDir } from '../world/product'
import { storedText } from './stored-text'

interface Ring {
  openid: string
  mac: Array<{ id: string; key: string }>
  enc: Array<{ id: string; key: string }>
}

/** `county` has ten thousand accounts more than `demo`, and takes minutes. */
const SEED = process.env.ROTATION_SEED ?? 'demo'

let county: World
beforeAll(async () => {
  county = SEED === 'demo' ? await world() : await world({ SEED }, { dataDir: freshDataDir() })
}, 180_000)
afterAll(() => county.close())

const requestId = () => newRequestId()
const key = () => randomBytes(32).toString('base64')

async function changeRing(change: (ring: Ring) => Ring): Promise<void> {
  const file = path.join(county.product.dataDir, 'keys.json')
  fs.writeFileSync(file, JSON.stringify(change(JSON.parse(fs.readFileSync(file, 'utf8')) as Ring)))
  await county.crashAndRestart()
}

const LAST = '13820000600'

/** Most requests, and documents examined, for an account with everything that belongs to it. */
const REQUESTS_PER_ACCOUNT = 12
const EXAMINED_PER_ACCOUNT = 11

/** Every way in which something is found or read by a number or a cipher text. */
async function everyLookUp(): Promise<void> {
  const mine = await county.person('zhou-guizhen').does(exportMine, {})
  expect(mine.json).toContain('13800000001')
  const { items } = await county.person('xu-amu').does(myDelegations, { side: 'principal' })
  expect(items).toHaveLength(1)
  const secretary = county.person(...SECRETARY)
  const ask = { phone: '13800000035', role: 'community_staff', unitId: 'JT0101' } as const
  await expect(secretary.does(grantPost, { requestId: requestId(), ...ask })).rejects.toMatchObject({
    code: 'OWN_CASE',
  })
  const newcomer = county.person('rotation-newcomer')
  await newcomer.does(signIn, { requestId: requestId() })
  const taken = newcomer.does(typePhone, { requestId: requestId(), phone: LAST, unitId: 'JT0101' })
  await expect(taken).rejects.toEqual(expect.any(RefusedCall))
  await expect(taken).rejects.toMatchObject({ code: 'PHONE_TAKEN' })
}

/** Documents asked for and looked at by one run of the job. */
interface Run {
  readonly db: number
  readonly examined: number
}

async function rotate(): Promise<Run> {
  const { headers } = await county.send('POST', '/local/jobs/rotateKeys', { body: '{}' })
  const [db = 0, examined = 0] = ['db', 'examined'].map((name) =>
    Number(new RegExp(`${name}=(\\d+)`).exec(String(headers['x-cost']))?.[1]),
  )
  return { db, examined }
}

/** A run that finds nothing left to do asks for the term, the rotation and little else. */
const IDLE = 12

/** Runs the job until it finds nothing left to do, and adds up what that cost. */
async function rotateAll(): Promise<Run> {
  let all: Run = { db: 0, examined: 0 }
  for (;;) {
    const run = await rotate()
    if (run.db <= IDLE) return all
    all = { db: all.db + run.db, examined: all.examined + run.examined }
  }
}

test('new keys take over account by account while every look-up works, and the old ones can be thrown away', async () => {
  const delegated = { name: '徐阿木', relation: 'neighbour', phone: '13800000002', until: '2026-12-31' } as const
  const zhou = county.person('zhou-guizhen')
  await zhou.does(saveDelegation, { ...delegated, consent: { way: 'phone' }, requestId: requestId() })
  await everyLookUp()
  await changeRing(({ openid, mac, enc }) => ({
    openid,
    mac: [{ id: 'm2', key: key() }, ...mac],
    enc: [{ id: 'e2', key: key() }, ...enc],
  }))
  await everyLookUp()
  let going = true
  const rotating = rotateAll().finally(() => (going = false))
  let rounds = 0
  while (going) {
    await everyLookUp()
    rounds += 1
    await new Promise((resolve) => setTimeout(resolve, 1_000))
  }
  const { db, examined } = await rotating
  expect(rounds).toBeGreaterThan(3)
  await everyLookUp()
  await changeRing(({ openid, mac, enc }) => ({ openid, mac: mac.slice(0, 1), enc: enc.slice(0, 1) }))
  await everyLookUp()

  await county.product.stop()
  const documents = await storedText(county.product.dataDir)
  const ciphers = documents.filter(({ text }) => /v1\.e2\./.test(text))
  const accounts = ciphers.filter(({ collection }) => collection === 'accounts').length
  expect(accounts).toBeGreaterThan(SEED === 'demo' ? 1_000 : 10_000)
  // An account and its identity, page by page of a hundred: what ten thousand cost is ten times what a thousand do.
  expect(db / accounts).toBeLessThanOrEqual(REQUESTS_PER_ACCOUNT)
  expect(examined / accounts).toBeLessThanOrEqual(EXAMINED_PER_ACCOUNT)
  // An old look-up value may stand beside the new one: its key is gone, so nobody can compute it again.
  const leftBehind = ({ text }: { text: string }) =>
    /v1\.e1\./.test(text) || (/"m1\./.test(text) && !/"m2\./.test(text))
  expect(documents.filter(leftBehind)).toEqual([])
}, 1_200_000)
