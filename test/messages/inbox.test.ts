import { answerFeedback, feedbackDesk, giveFeedback, myFeedback } from '@domain/help/contract'
import { inbox, markAllRead, markRead, unreadCount } from '@domain/messages/contract'
import { DESK_POST, OTHER_DESK_POST } from '../ordering/desk'
import { newRequestId, world, type Person, type World } from '../world/world'

let county: World
let clerk: Person
let zhou: Person

beforeAll(async () => {
  county = await world()
  clerk = county.person('pang-lei', DESK_POST)
  zhou = county.person('zhou-guizhen')
})
afterAll(() => county.close())

/** Something the desk answers, so that the writer has one more message. */
async function answered(text = '第二页打不开'): Promise<string> {
  const { feedbackId } = await zhou.does(giveFeedback, { topic: 'broken', text, requestId: newRequestId() })
  await clerk.does(answerFeedback, { feedbackId, text: '修好了', requestId: newRequestId() })
  return feedbackId
}

test('an answer comes into the inbox of its writer and of nobody else', async () => {
  const feedbackId = await answered()
  const { items } = await zhou.does(inbox, {})
  expect(items).toEqual([
    expect.objectContaining({ title: '您的建议有了回复', refKind: 'feedback', refId: feedbackId, status: 'unread' }),
  ])
  expect(items[0]?.text).toContain('修好了')
  expect((await county.person('resident-0001').does(inbox, {})).items).toEqual([])
  await expect(county.guest().does(inbox, {})).rejects.toThrow('SIGN_IN_FIRST')
})

test('an effect that runs twice tells once', async () => {
  const before = (await zhou.does(inbox, {})).items.length
  const requestId = newRequestId()
  const { feedbackId } = await zhou.does(giveFeedback, {
    topic: 'idea',
    text: '多放几把椅子',
    requestId: newRequestId(),
  })
  const said = { feedbackId, text: '好的', requestId }
  const all = await Promise.all(Array.from({ length: 8 }, () => clerk.tries(answerFeedback, said)))
  expect(all.filter(({ envelope }) => envelope.ok)).toHaveLength(8)
  expect((await zhou.does(inbox, {})).items).toHaveLength(before + 1)
})

test('reading twice, even at once, is reading once', async () => {
  await answered()
  const [message] = (await zhou.does(inbox, { unread: true })).items
  const messageId = message?.messageId ?? ''
  const read = () => zhou.tries(markRead, { messageId, requestId: newRequestId() })
  const all = await Promise.all(Array.from({ length: 8 }, read))
  expect(all.map(({ envelope }) => envelope.ok && envelope.value.status)).toEqual(Array(8).fill('read'))
  const again = await zhou.does(inbox, {})
  expect(again.items.find((one) => one.messageId === messageId)?.status).toBe('read')
})

test('nobody reads for another person, and a try changes nothing', async () => {
  await answered()
  const [message] = (await zhou.does(inbox, { unread: true })).items
  const before = await county.storeHash()
  const input = { messageId: message?.messageId ?? '', requestId: newRequestId() }
  for (const other of [county.person('resident-0001'), clerk])
    await expect(other.does(markRead, input)).rejects.toThrow('MESSAGE_NOT_FOUND')
  await expect(county.guest().does(markRead, input)).rejects.toThrow('SIGN_IN_FIRST')
  expect(await county.storeHash()).toBe(before)
})

test('all read empties the count; what comes later counts again', async () => {
  await answered()
  expect((await zhou.does(unreadCount, {})).count).toBeGreaterThan(0)
  await zhou.does(markAllRead, { requestId: newRequestId() })
  expect(await zhou.does(unreadCount, {})).toEqual({ count: 0, more: false })
  await county.advance(1_000)
  await answered()
  expect(await zhou.does(unreadCount, {})).toEqual({ count: 1, more: false })
})

test('a list costs two requests, and the next page begins where the last one ended', async () => {
  const { envelope, cost } = await zhou.tries(inbox, { limit: 2 })
  expect(cost.db).toBe(2)
  if (!envelope.ok) throw new Error(envelope.code)
  const second = await zhou.does(inbox, { limit: 2, after: envelope.value.next })
  const ids = [...envelope.value.items, ...second.items].map(({ messageId }) => messageId)
  expect(new Set(ids).size).toBe(4)
})

test('a desk answers once; another desk does not find it; an insult is marked, not turned away', async () => {
  const { feedbackId } = await zhou.does(giveFeedback, {
    topic: 'complaint',
    text: '[risky] 排队太久',
    requestId: newRequestId(),
  })
  const other = county.person('song-dan', OTHER_DESK_POST)
  const answer = { feedbackId, text: '加开窗口', requestId: newRequestId() }
  const before = await county.storeHash()
  await expect(other.does(answerFeedback, answer)).rejects.toThrow('FEEDBACK_NOT_FOUND')
  expect(await county.storeHash()).toBe(before)
  const waiting = (await clerk.does(feedbackDesk, {})).items
  expect(waiting).toEqual([expect.objectContaining({ feedbackId, offensive: true, writerName: '周桂珍' })])
  await clerk.does(answerFeedback, answer)
  await expect(clerk.does(answerFeedback, { ...answer, requestId: newRequestId() })).rejects.toThrow(
    'FEEDBACK_ANSWERED',
  )
  expect((await zhou.does(myFeedback, { limit: 1 })).items[0]?.answer?.text).toBe('加开窗口')
})
