import { adoptIdea, listIdeas, postIdea } from '@domain/crowd/idea-contract'
import { inbox } from '@domain/messages/contract'
import { STAFF } from '../identity/newcomer'
import { newRequestId, world, type World } from '../world/world'

let county: World
beforeAll(async () => {
  county = await world()
})
afterAll(() => county.close())

const id = () => ({ requestId: newRequestId() })
const author = () => county.person('zhou-guizhen')

/** An idea of whose text the platform was not sure. */
async function doubtful(title: string): Promise<string> {
  const fault = { api: 'security.msgSecCheck', errcode: -1, times: 1 }
  await county.send('POST', '/local/platform', { body: JSON.stringify(fault) })
  const { ideaId, status } = await author().does(postIdea, { title, text: '看不准的话', ...id() })
  expect(status).toBe('submitted')
  return ideaId
}

const seen = async () =>
  (await county.guest().does(listIdeas, { unitId: 'JT0101', limit: 100 })).items.map(({ ideaId }) => ideaId)

test('a doubtful idea that is turned down stays unseen; one that is let through is seen, and its author hears of both', async () => {
  const [bad, good] = [await doubtful('甲'), await doubtful('乙')]
  const desk = county.person(...STAFF)
  await desk.does(adoptIdea, { ideaId: bad, decision: 'decline', answer: '说的不是社区的事', ...id() })
  await desk.does(adoptIdea, { ideaId: good, decision: 'publish', ...id() })
  const shown = await seen()
  expect([shown.includes(bad), shown.includes(good)]).toEqual([false, true])
  const { items } = await author().does(listIdeas, { view: 'mine' })
  expect(items.find(({ ideaId }) => ideaId === bad)).toMatchObject({ status: 'declined', answer: '说的不是社区的事' })
  const heard = (await author().does(inbox, { limit: 10 })).items.map(({ template }) => template)
  expect(heard).toEqual(expect.arrayContaining(['ideaDeclined', 'ideaShown']))
  await desk.does(adoptIdea, { ideaId: good, decision: 'decline', answer: '明年再说', ...id() })
  expect(await seen()).toContain(good)
})
