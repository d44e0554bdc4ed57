import { getUrl, getUrls } from '@domain/files/contract'
import { getActivity } from '@domain/volunteering/contract'
import { saveActivity } from '@domain/volunteering/desk-contract'
import { picture, settledStatus, uploaded } from '../files/uploads'
import { newRequestId, world, type World } from '../world/world'
import { ACTIVITY, organiserOf, type Organiser } from './organiser'

let county: World
let team: Organiser

beforeAll(async () => {
  county = await world()
  team = organiserOf(county)
})
afterAll(() => county.close())

const id = () => ({ requestId: newRequestId() })

test('the photo on top of an activity is seen by everybody once it passed, guests too', async () => {
  const { organiser } = team
  const cover = await uploaded(organiser, picture(500))
  const { activityId } = await team.open({ cover })
  const guest = county.guest()
  expect((await guest.does(getActivity, { activityId })).cover).toBe(cover)
  const unchecked = await uploaded(organiser, picture(500, '[silent]'))
  await team.draft({ cover: unchecked })
  await expect(guest.does(getUrl, { fileId: unchecked })).rejects.toThrow('FILE_HIDDEN')
  await county.advance(60_000)
  expect(await settledStatus(county, organiser, cover)).toBe('passed')
  const { url, status } = await guest.does(getUrl, { fileId: cover })
  expect(status).toBe('passed')
  const { cost, envelope } = await guest.tries(getUrls, { fileIds: [cover, unchecked, 'NOTHING-OF-THIS-NAME'] })
  expect(envelope).toMatchObject({ ok: true, value: { items: [{ fileId: cover }] } })
  expect(cost).toMatchObject({ db: 2, examined: 2 })
  const address = (envelope.ok ? envelope.value.items[0]?.url : undefined) ?? ''
  for (const one of [url, address]) {
    const { pathname, search } = new URL(one)
    expect((await county.send('GET', `${pathname}${search}`)).status).toBe(200)
  }
})

test('a colleague changes a draft and leaves its photo; nobody puts up a photo of somebody else', async () => {
  const { organiser, clerk } = team
  const cover = await uploaded(organiser, picture(600))
  const activityId = await team.draft({ cover })
  const changed = { ...ACTIVITY, cover, title: '补种改天', activityId, revision: 1 }
  await clerk.does(saveActivity, { ...changed, ...id() })
  expect((await organiser.does(getActivity, { activityId })).cover).toBe(cover)
  await clerk.does(saveActivity, { ...ACTIVITY, activityId, revision: 2, ...id() })
  expect((await organiser.does(getActivity, { activityId })).cover).toBeUndefined()
  const foreign = await uploaded(organiser, picture(700))
  await expect(clerk.does(saveActivity, { ...ACTIVITY, cover: foreign, ...id() })).rejects.toThrow('FILE_NOT_FOUND')
})
