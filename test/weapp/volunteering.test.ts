import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { listShifts } from '@domain/volunteering/contract'
import { roster } from '@domain/volunteering/presence-contract'
import { FIRST_TEAM } from '../../seed/first-team'
import { FORM, organiserOf } from '../volunteering/organiser'
import { world, type World } from '../world/world'
import { doorCloud } from './harness/door-cloud'
import { openWeapp } from './harness/open-weapp'

const DIST = resolve(__dirname, '../../dist/weapp')

let county: World
beforeAll(async () => {
  county = await world()
}, 180_000)
afterAll(() => county?.close())

/** What WeChat is given for the card of a page. */
async function cardOf(path: string, query: Record<string, string>) {
  const app = await openWeapp({ dist: DIST, cloud: doorCloud(county.product.url, 'zhou-guizhen'), path, query })
  try {
    await app.settle()
    return { card: await app.hook('onShareAppMessage', {}), text: await app.page().text() }
  } finally {
    await app.abandon()
  }
}

test('a card names the page, leads to it, and carries a picture of the package', async () => {
  const [shift] = (await county.guest().does(listShifts, { limit: 1 })).items
  if (!shift) throw new Error('no shift')
  const { activityId, title } = shift
  const activity = await cardOf('volunteering/activity/page', { activityId })
  expect(activity.card).toEqual({
    ...{ title: `${title}，一起来`, path: `/volunteering/activity/page?activityId=${activityId}` },
    imageUrl: '/volunteering/share.png',
  })
  expect(activity.text).toContain('转发')
  expect(existsSync(join(DIST, 'volunteering/share.png'))).toBe(true)
  const { teamId } = FIRST_TEAM
  const team = await cardOf('volunteering/team/page', { teamId })
  expect(team.card).toMatchObject({ path: `/volunteering/team/page?teamId=${teamId}` })
}, 120_000)

test('own questions are answered by rows one taps, and only when all are answered one signs up', async () => {
  const { open, organiser } = organiserOf(county)
  const { activityId, shiftId } = await open({ questions: FORM })
  const [path, cloud] = ['volunteering/activity/page', doorCloud(county.product.url, 'liu-yang')]
  const app = await openWeapp({ dist: DIST, cloud, path, query: { activityId }, storage: { mode: '"care"' } })
  await app.settle()
  expect(await app.page().html()).toContain('mode-care')
  await app.tap({ what: '报名', nth: 0 })
  await app.tap('我看过风险告知，会注意安全')
  expect(await app.page().text()).toContain('先答第 1 题')
  await app.tap('自己来')
  expect(await app.page().text()).toContain('先答第 2 题')
  for (const help of ['拍照', '搬东西', '登记', '搬东西']) await app.tap(help)
  await app.tap('.sheet .btn.pri')
  expect(await app.page().text()).toContain('已报名')
  const { items } = await organiser.does(roster, { shiftId })
  expect(items.map(({ answers }) => answers.map(({ answer }) => answer))).toEqual([['自己来', '登记', '拍照']])
  await app.close()
}, 120_000)
