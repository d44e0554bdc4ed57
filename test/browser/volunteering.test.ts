import { readFileSync } from 'node:fs'
import { getActivity, mySignUps } from '@domain/volunteering/contract'
import { publishActivity, reviewActivity } from '@domain/volunteering/desk-contract'
import { presenceCode } from '@domain/volunteering/presence-contract'
import { openChromium, WINDOWS, type Chromium } from '../world/chromium'
import { FORM, organiserOf } from '../volunteering/organiser'
import { newRequestId, world, type World } from '../world/world'
import { Hands } from './hands'
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
  await page.getByRole('button', { name: '签退', exact: true }).last().dblclick()
  await page.getByText('没有网络，签退先记在手机里').waitFor()
  expect(await page.getByLabel('6 位签退码').count()).toBe(0)
  await page.context().setOffline(false)
  visit.faults.splice(0)
  await openRoute(visit, county.product.url, 'home/volunteering/page')
  const status = async () => (await county.person('zhou-guizhen').does(mySignUps, { ahead: false })).items[0]
  expect(await page.getByText('没有收下').count()).toBe(0)
  expect(await status()).toMatchObject({ status: 'served', checkedOut: { way: 'offline', proof: 'waiting' } })
  await visit.close()
}, 180_000)

test('an organiser writes choices, a resident answers them by large rows, and the list and its table say what', async () => {
  const team = organiserOf(county)
  const activityId = await team.draft()
  const shiftId = await team.shift(activityId)
  const hands = new Hands(browser, county.product.url)
  const organiser = await hands.at('feng-shulan')
  const { page } = organiser.visit
  const one = (nth: number) => page.getByRole('region', { name: `第 ${nth} 题`, exact: true })
  await organiser.open(`staff/volunteering/draft/page?activityId=${activityId}`)
  for (const [at, { question, kind, options }] of FORM.entries()) {
    await organiser.tap('加一个问题')
    await organiser.fill(`第 ${at + 1} 题问什么`, question)
    if (kind === 'text')
      await one(at + 1)
        .getByRole('switch')
        .click()
    else
      await one(at + 1)
        .getByText(kind === 'choice' ? '选一个' : '选几个')
        .click()
    for (const [nth, option] of options.entries()) {
      if (nth > 1)
        await one(at + 1)
          .getByText('加一个选项')
          .click()
      await organiser.fill(`第 ${at + 1} 题选项 ${nth + 1}`, option)
    }
  }
  // Up and down again, an option away and back: what is sent is what is seen.
  await one(1).getByLabel('第 1 题下移').click()
  await one(2).getByLabel('第 2 题上移').click()
  await one(2).getByLabel('去掉选项 3').click()
  await one(2).getByText('加一个选项').click()
  await organiser.fill('第 2 题选项 3', '登记')
  await organiser.reads('第 2 题要两个不同的选项')
  await organiser.fill('第 2 题选项 3', '拍照')
  await organiser.tap('看居民看到的样子')
  await page.getByRole('region', { name: '居民看到的样子' }).getByText('2. 能做哪些（可以选几个）').waitFor()
  await organiser.tap('存成草稿')
  await organiser.reads('志愿活动')
  expect((await team.organiser.does(getActivity, { activityId })).questions).toEqual(FORM)
  await team.organiser.does(publishActivity, { activityId, requestId: newRequestId() })
  await team.clerk.does(reviewActivity, { activityId, approve: true, requestId: newRequestId() })

  const resident = await visitAs(browser, { signInName: 'liu-yang', care: true, window: WINDOWS.phone })
  const tap = (name: string) => resident.page.getByRole('button', { name, exact: true }).last().click()
  await openRoute(resident, county.product.url, `volunteering/activity/page?activityId=${activityId}`)
  await tap('报名')
  await resident.page.getByRole('switch').click()
  await resident.page.getByRole('button', { name: '先答第 1 题' }).waitFor()
  for (const row of ['自己来', '拍照', '登记']) await tap(row)
  // A reload in the middle loses none of the answers; the notice is read again.
  await resident.page.reload()
  await atRest(resident)
  await tap('报名')
  await resident.page.getByRole('switch').click()
  const { width = 0 } = (await resident.page.getByRole('button', { name: '自己来' }).boundingBox()) ?? {}
  expect(width).toBeGreaterThan(340)
  expect(await resident.axe()).toEqual([])
  await tap('报名')
  await resident.page.getByText('已报名').first().waitFor()
  await resident.close()

  await organiser.open(`staff/volunteering/roster/page?shiftId=${shiftId}`)
  await organiser.reads('能做哪些：登记、拍照')
  const [table] = await Promise.all([page.waitForEvent('download'), organiser.tap('导出名单')])
  const text = readFileSync(await table.path(), 'utf8')
  expect(text).toContain('怎么来,能做哪些,备注')
  expect(text).toContain('自己来,登记、拍照,')
  await hands.closed()
}, 180_000)
