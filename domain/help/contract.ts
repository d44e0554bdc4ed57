import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Instant, Text } from '../kernel/fields'
import { Id, RequestId } from '../kernel/identifiers'
import { PAGE_INPUT, pageOf } from '../kernel/paging'
import { PERSONAL_ROLES } from '../kernel/roles'
import { ARTICLE_KEYS } from './articles'
import { ARTICLE_TOPICS, FEEDBACK_STATUSES, FEEDBACK_TOPICS } from './states'

const DESK = ['community_staff', 'community_secretary', 'county_admin'] as const

const FeedbackRow = z.object({
  feedbackId: Id,
  topic: z.enum(FEEDBACK_TOPICS),
  text: z.string(),
  at: Instant,
  status: z.enum(FEEDBACK_STATUSES),
  answer: z.optional(z.object({ text: z.string(), at: Instant, unitName: z.string() })),
})

/** All articles, topic by topic; with `q` those that speak of it, the ones whose title does first. */
export const listArticles = contract({
  name: 'help.listArticles',
  summary: '有哪些说明',
  allow: ['guest'],
  scope: 'public',
  input: z.object({ q: z.optional(Text(40)) }),
  output: z.object({
    items: z.array(
      z.object({
        key: z.enum(ARTICLE_KEYS),
        title: z.string(),
        topic: z.enum(ARTICLE_TOPICS),
        /** Its first sentence; with `q`, the first one that speaks of it. */
        says: z.string(),
      }),
    ),
  }),
  refusals: [],
})

/** One text of the product: agreement, privacy guide, about, how things are done. */
export const getArticle = contract({
  name: 'help.getArticle',
  summary: '看一篇说明',
  allow: ['guest'],
  scope: 'public',
  input: z.object({ key: z.enum(ARTICLE_KEYS) }),
  output: z.object({
    key: z.enum(ARTICLE_KEYS),
    title: z.string(),
    topic: z.enum(ARTICLE_TOPICS),
    version: z.int(),
    effectiveFrom: z.string(),
    sections: z.array(z.object({ heading: z.string(), text: z.array(z.string()) })),
  }),
  refusals: [],
})

/** For the caller's community, or the county where none is known. Only the desk reads it, so nothing is turned away. */
export const giveFeedback = contract({
  name: 'help.giveFeedback',
  summary: '写一条意见',
  allow: PERSONAL_ROLES,
  scope: 'self',
  input: z.object({ topic: z.enum(FEEDBACK_TOPICS), text: Text(500), requestId: RequestId }),
  output: z.object({ feedbackId: Id, status: z.enum(FEEDBACK_STATUSES) }),
  refusals: ['SIGN_IN_FIRST'],
})

export const myFeedback = contract({
  name: 'help.myFeedback',
  summary: '我提过的意见',
  allow: PERSONAL_ROLES,
  scope: 'self',
  input: z.object(PAGE_INPUT),
  output: pageOf(FeedbackRow),
  refusals: ['SIGN_IN_FIRST'],
})

/** What people wrote to the acting post's unit or below, oldest first; `offensive`: the platform's check says so. */
export const feedbackDesk = contract({
  name: 'help.feedbackDesk',
  summary: '居民提的意见',
  allow: DESK,
  scope: 'self',
  input: z.object({ status: z.optional(z.enum(FEEDBACK_STATUSES)), ...PAGE_INPUT }),
  output: pageOf(z.object({ ...FeedbackRow.shape, writerName: z.string(), offensive: z.boolean() })),
  refusals: [],
})

export const answerFeedback = contract({
  name: 'help.answerFeedback',
  summary: '回复一条意见',
  allow: DESK,
  scope: { of: 'feedback', by: 'feedbackId' },
  input: z.object({ feedbackId: Id, text: Text(500), requestId: RequestId }),
  output: z.object({ feedbackId: Id, status: z.enum(FEEDBACK_STATUSES) }),
  refusals: ['FEEDBACK_ANSWERED'],
})
