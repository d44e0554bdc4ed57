import { ARTICLE_KEYS } from '@domain/help/articles'
import { answerFeedback, feedbackDesk, getArticle, giveFeedback, listArticles, myFeedback } from '@domain/help/contract'
import { articlesFor } from '@domain/help/rules'
import { ARTICLE_TOPICS } from '@domain/help/states'
import { inbox } from '@domain/messages/contract'
import { DESK_POST } from '../ordering/desk'
import { newRequestId, world, type World } from '../world/world'

describe('articles', () => {
  it('are all there without a question, topic by topic, and every topic has some', () => {
    const lines = articlesFor('')
    expect(lines).toHaveLength(ARTICLE_KEYS.length)
    const order = lines.map(({ topic }) => ARTICLE_TOPICS.indexOf(topic))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(new Set(lines.map(({ topic }) => topic)).size).toBe(ARTICLE_TOPICS.length)
  })

  it.each([
    ['改时间', 'booking', '改时间最多两次'],
    ['积分', 'points', '积分'],
    ['积分 到期', 'points', ''],
  ])('are found by %s', (q, first, said) => {
    const [line] = articlesFor(q)
    expect(line?.key).toBe(first)
    expect(line?.says).toContain(said)
  })

  it('are not found by what none of them says, or by nothing but signs', () => {
    expect(articlesFor('火箭')).toEqual([])
    expect(articlesFor('，。')).toHaveLength(ARTICLE_KEYS.length)
  })
})

describe('feedback', () => {
  let county: World
  beforeAll(async () => {
    county = await world()
  })
  afterAll(() => county.close())

  it('is read by the desk, answered once, and found again by who wrote it', async () => {
    const zhou = county.person('zhou-guizhen')
    const clerk = county.person('pang-lei', DESK_POST)
    const { feedbackId } = await zhou.does(giveFeedback, {
      ...{ topic: 'unclear', text: '看不明白怎么改时间。', requestId: newRequestId() },
    })
    expect((await zhou.does(myFeedback, {})).items[0]).toMatchObject({ feedbackId, status: 'waiting' })
    expect((await clerk.does(feedbackDesk, {})).items.map((row) => row.feedbackId)).toContain(feedbackId)
    const answer = () =>
      clerk.does(answerFeedback, { feedbackId, text: '在订单里点“改时间”。', requestId: newRequestId() })
    await answer()
    await expect(answer()).rejects.toThrow('FEEDBACK_ANSWERED')
    const { envelope, cost } = await zhou.tries(myFeedback, {})
    expect(envelope).toMatchObject({
      ok: true,
      value: { items: [{ feedbackId, answer: { text: '在订单里点“改时间”。' } }] },
    })
    expect(cost.db).toBeLessThanOrEqual(2)
    expect((await zhou.does(inbox, {})).items[0]).toMatchObject({ refKind: 'feedback', refId: feedbackId })
  })

  it("is nobody else's", async () => {
    const other = county.person('resident-0011')
    expect((await other.does(myFeedback, {})).items).toEqual([])
    await expect(
      county.guest().does(giveFeedback, { topic: 'idea', text: '好', requestId: newRequestId() }),
    ).rejects.toThrow('SIGN_IN_FIRST')
  })

  it('articles are read by a guest', async () => {
    const { items } = await county.guest().does(listArticles, { q: '注销' })
    expect(items.map(({ key }) => key)).toContain('closing')
    expect((await county.guest().does(getArticle, { key: 'closing' })).topic).toBe('account')
  })
})
