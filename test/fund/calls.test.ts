import {
  apply,
  award,
  closeCall,
  declineApplication,
  evaluateAward,
  getCall,
  listApplications,
  listCalls,
  myApplications,
  openCall,
  score,
  screenApplication,
  signContract,
  withdrawApplication,
} from '@domain/fund/call-contract'
import { balances } from '@domain/fund/contract'
import { listEarmarks, requestDisbursement } from '@domain/fund/desk-contract'
import { newRequestId, world, type Person, type World } from '../world/world'
import { handsOf, HERE, paid, requested, type Hands } from './books'

const id = () => ({ requestId: newRequestId() })
const expert = (nth: number): Person => experts[nth] ?? hands.clerk
const refused = (code: string) => expect.objectContaining({ code })
const DAY = 86_400_000

let county: World
let hands: Hands
let experts: Person[]
beforeAll(async () => {
  county = await world()
  hands = handsOf(county)
  experts = [county.person('bai-xuefeng', 'bai-xuefeng-expert'), county.person('qin-yuan', 'qin-yuan-expert')]
}, 180_000)
afterAll(() => county.close())

const PARTS = { need: 25, plan: 25, team: 15, budget: 15 }
const CODE = '51000000MJ0000001X'
/** In the sample: one call whose applications are judged, one that takes them still. */
const JUDGED = 'GY-2026-01'
const TAKING = 'GY-2026-02'
const WON = `${JUDGED}_URW01`
const SCORED_ONCE = `${JUDGED}_URW03`

const asked = (callId: string, fen: number) =>
  ({
    ...{
      callId,
      kind: 'social_organisation' as const,
      applicant: '江棠邻里社',
      uscc: CODE,
      title: '拍照进家门',
      plan: '每周一次',
    },
    ...{ fen, ...id() },
  }) as const

test('who applies keeps to the terms of the call, once', async () => {
  const applicant = county.person('resident-0002')
  await expect(applicant.does(apply, asked(TAKING, 500_001))).rejects.toEqual(refused('MORE_THAN_MOST'))
  await expect(applicant.does(apply, asked(JUDGED, 1))).rejects.toEqual(refused('CALL_CLOSED'))
  const self = { ...asked(TAKING, 100_000), kind: 'community_self' } as const
  await expect(applicant.does(apply, self)).rejects.toEqual(refused('POST_NEEDED'))
  const unhosted = { ...asked(TAKING, 100_000), kind: 'community_organisation' } as const
  await expect(applicant.does(apply, unhosted)).rejects.toEqual(refused('HOST_MISSING'))
  const { applicationId } = await applicant.does(apply, asked(TAKING, 500_000))
  await expect(applicant.does(apply, asked(TAKING, 1))).rejects.toEqual(refused('ALREADY_APPLIED'))
  await hands.manager.does(screenApplication, { applicationId, pass: true, ...id() })
  const early = expert(0).does(score, { applicationId, parts: PARTS, ...id() })
  await expect(early).rejects.toEqual(refused('CALL_STILL_OPEN'))
  await applicant.does(withdrawApplication, { applicationId, ...id() })
  const { items } = await applicant.does(myApplications, {})
  expect(items).toMatchObject([{ status: 'withdrawn' }])
})

test('experts score once or stand aside, and not for their own; enough scores and so many days come before a contract', async () => {
  const applicationId = SCORED_ONCE
  const few = hands.manager.does(award, { applicationId, fen: 600_000, ...id() })
  await expect(few).rejects.toMatchObject({ code: 'SCORES_MISSING', details: { scored: 1, scoresNeeded: 2 } })
  await expect(expert(0).does(score, { applicationId, parts: PARTS, ...id() })).rejects.toEqual(
    refused('ALREADY_SCORED'),
  )
  await expect(expert(1).does(score, { applicationId, ...id() })).rejects.toEqual(refused('SCORE_MISSING'))
  await expert(1).does(score, { applicationId, parts: PARTS, ...id() })
  await expect(hands.manager.does(award, { applicationId, fen: 600_001, ...id() })).rejects.toEqual(
    refused('MORE_THAN_ASKED'),
  )
  const { publicUntil } = await hands.manager.does(award, { applicationId, fen: 599_999, ...id() })
  expect(publicUntil - (await county.now())).toBeGreaterThan(5 * DAY)
  await expect(hands.county.does(signContract, { applicationId, ...id() })).rejects.toEqual(refused('STILL_PUBLIC'))
  await hands.manager.does(declineApplication, { applicationId, reason: '公示期间有人反映重复申报', ...id() })
  expect(await county.guest().does(getCall, { callId: JUDGED })).toMatchObject({ awardedFen: 1_000_000 })

  const tied = `${JUDGED}_URW05`
  await hands.manager.does(screenApplication, { applicationId: tied, pass: true, ...id() })
  await expert(0).does(score, { applicationId: tied, conflict: '是我表弟的单位', ...id() })
  const { items } = await hands.manager.does(listApplications, {})
  expect(items.find((one) => one.applicationId === tied)).toMatchObject({ scored: 0, aside: 1 })
  await hands.manager.does(declineApplication, { applicationId: tied, reason: '打分的专家不够', ...id() })
})

test('a contract is paid in three parts, each after its evaluation; what was not used goes back', async () => {
  const applicationId = WON
  const alone = hands.manager.does(signContract, { applicationId, ...id() })
  await expect(alone).rejects.toEqual(refused('SAME_PERSON'))
  const { instalments } = await hands.county.does(signContract, { applicationId, ...id() })
  expect(instalments).toEqual([500_000, 300_000, 200_000])
  const { items } = await hands.clerk.does(listEarmarks, { limit: 100 })
  const earmarkId = items.find((one) => one.callId === JUDGED)?.earmarkId ?? ''
  const part = (number: number) => ({ earmarkId, instalment: { applicationId, number } })
  const loose = {
    earmarkId,
    fen: 10,
    title: '随便',
    payeeKind: 'organisation',
    payee: '别家',
    photos: [] as string[],
  } as const
  await expect(hands.clerk.does(requestDisbursement, { ...loose, ...id() })).rejects.toEqual(
    refused('INSTALMENT_MISSING'),
  )
  await expect(requested(hands, 499_999, part(1))).rejects.toMatchObject({ code: 'INSTALMENT_DIFFERS' })
  await expect(requested(hands, 300_000, part(2))).rejects.toEqual(refused('INSTALMENT_NOT_DUE'))
  await paid(hands, 500_000, part(1))
  await expect(hands.manager.does(closeCall, { callId: JUDGED, ...id() })).rejects.toEqual(refused('AWARDS_OPEN'))
  for (const [stage, number, fen] of [
    ['mid', 2, 300_000],
    ['final', 3, 200_000],
  ] as const) {
    await expect(requested(hands, fen, part(number))).rejects.toEqual(refused('INSTALMENT_NOT_DUE'))
    await hands.manager.does(evaluateAward, { applicationId, stage, pass: true, said: '按计划', ...id() })
    await paid(hands, fen, part(number))
  }
  const { winners } = await county.guest().does(getCall, { callId: JUDGED })
  expect(winners).toMatchObject([
    { applicant: '江棠邻里社', awardFen: 1_000_000, paidFen: 1_000_000, status: 'closed' },
  ])
  expect(await hands.manager.does(closeCall, { callId: JUDGED, ...id() })).toMatchObject({ releasedFen: 2_000_000 })
  expect(await county.guest().does(balances, HERE)).toMatchObject({ balanced: true })
  const { items: calls } = await county.guest().does(listCalls, { view: 'open' })
  expect(calls.map((one) => one.callId)).toEqual([TAKING])
})

test('a call sets aside when it opens no more than is free, and closes once everybody has an answer', async () => {
  const terms = { source: 'own', kinds: ['social_organisation'], title: '试验征集', text: '试验' } as const
  const call = async (budgetFen: number) => ({
    ...{ ...HERE, ...terms, kinds: [...terms.kinds], budgetFen, mostFen: budgetFen },
    ...{ applyBy: (await county.now()) + 2 * DAY, ...id() },
  })
  await expect(hands.manager.does(openCall, await call(900_000_000))).rejects.toEqual(refused('BALANCE_TOO_LOW'))
  const before = await county.guest().does(balances, HERE)
  const { callId } = await hands.manager.does(openCall, await call(50_000))
  const after = await county.guest().does(balances, HERE)
  expect([after.asideFen - before.asideFen, after.balanced]).toEqual([50_000, true])

  const { applicationId } = await county.person('resident-0003').does(apply, asked(callId, 50_000))
  const close = () => hands.manager.does(closeCall, { callId, ...id() })
  await expect(close()).rejects.toEqual(refused('APPLICATIONS_OPEN'))
  await hands.manager.does(declineApplication, { applicationId, reason: '这次没有选上', ...id() })
  expect(await close()).toMatchObject({ status: 'closed', releasedFen: 50_000 })
})
