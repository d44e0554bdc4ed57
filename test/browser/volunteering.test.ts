import { mySignUps } from '@domain/volunteering/contract'
import { presenceCode } from '@domain/volunteering/presence-contract'
import { openChromium, WINDOWS, type Chromium } from '../world/chromium'
import { organiserOf } from '../volunteering/organiser'
import { world, type World } from '../world/world'
import { atRest, openRoute, visitAs } from './site'

let browser: Chromium
let county: World
beforeAll(async () => {
  county = await world()
  browser = await openChromium()
}, 180_000)
afterAll(async () => {
  await browser.close()
  await county.close()
})

test('a volunteer reads the risks, signs up, and comes in by the digits on the organiser’s screen', async () => {
  const team = organiserOf(county)
  const startsAt = (await county.now()) + 20 * 60_000
  const times = { startsAt, endsAt: startsAt + 7_200_000, capacity: 3 }
  const { activityId, shiftId } = await team.open({}, times)
  const visit = await visitAs(browser, { signInName: 'zhou-guizhen', window: WINDOWS.phone })
  const { page } = visit
  const tap = (name: string) => page.getByRole('button', { name, exact: true }).last().click()

  await openRoute(visit, county.product.url, `volunteering/activity/page?activityId=${activityId}`)
  await tap('报名')
  expect(await page.getByRole('dialog').innerText()).toContain('路边作业，小心车辆')
  await page.getByRole('switch').click()
  await tap('报名')
  await page.getByText('已报名').first().waitFor()

  const [mine] = (await county.person('zhou-guizhen').does(mySignUps, {})).items
  await openRoute(visit, county.product.url, `volunteering/presence/page?signUpId=${mine?.signUpId ?? ''}`)
  const { digits } = await team.organiser.does(presenceCode, { shiftId, kind: 'in' })
  await page.getByLabel('6 位签到码').fill(digits)
  await tap('签到')
  // No browser here tells where it is: the organiser has to say so.
  await page.getByText('等组织人核对').waitFor()
  await atRest(visit)

  // Out of the net: what was read is kept on the phone, and handed in once there is one, whatever page is open.
  const going = await team.organiser.does(presenceCode, { shiftId, kind: 'out' })
  await page.context().setOffline(true)
  await page.getByLabel('6 位签退码').fill(going.digits)
  await tap('签退')
  await page.getByText('没有网络，签退先记在手机里').waitFor()
  expect(await page.getByLabel('6 位签退码').count()).toBe(0)
  await page.context().setOffline(false)
  visit.faults.splice(0)
  await openRoute(visit, county.product.url, 'home/volunteering/page')
  const status = async () => (await county.person('zhou-guizhen').does(mySignUps, { ahead: false })).items[0]
  expect(await status()).toMatchObject({ status: 'served', checkedOut: { way: 'offline', proof: 'waiting' } })
  await visit.close()
}, 180_000)
