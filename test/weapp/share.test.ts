import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { listShifts } from '@domain/volunteering/contract'
import { FIRST_TEAM } from '../../seed/first-team'
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
