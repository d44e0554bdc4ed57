import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Text } from '../kernel/fields'
import { Id, RequestId } from '../kernel/identifiers'
import { PAGE_INPUT, pageOf } from '../kernel/paging'
import { IDEA_KINDS, IdeaRow } from './schemas'
import { DESK, IDEA_MOVED, OF_IDEA, RESIDENTS } from './shapes'

/** Public once the text was checked; where the check is not sure, once a colleague read it. */
export const postIdea = contract({
  name: 'crowd.postIdea',
  summary: '提一个点子',
  allow: RESIDENTS,
  scope: 'self',
  input: z.object({ title: Text(20), text: Text(500), requestId: RequestId }),
  output: IDEA_MOVED,
  refusals: ['PERSONAL_NUMBER_IN_TEXT', 'TEXT_REFUSED', 'HOME_MISSING'],
  purpose: 'projects',
})

/** Once per person; taken back with `support: false`. */
export const supportIdea = contract({
  name: 'crowd.supportIdea',
  summary: '支持一个点子',
  allow: RESIDENTS,
  scope: OF_IDEA,
  input: z.object({ ideaId: Id, support: z.boolean(), requestId: RequestId }),
  output: IDEA_MOVED,
  refusals: ['NOT_POSSIBLE_NOW', 'ALREADY_SUPPORTED', 'OWN_IDEA'],
})

/** `adopt` proposes a project from it, `decline` says why not, `publish` shows one whose text a check doubted. */
export const adoptIdea = contract({
  name: 'crowd.adoptIdea',
  summary: '答复一个点子：采纳成项目，或者说明为什么不',
  allow: DESK,
  scope: OF_IDEA,
  input: z.object({
    ideaId: Id,
    decision: z.enum(['adopt', 'decline', 'publish']),
    /** What kind of project it becomes. */
    kind: z.optional(z.enum(IDEA_KINDS)),
    answer: z.optional(Text(200)),
    requestId: RequestId,
  }),
  output: z.object({ ...IDEA_MOVED.shape, projectId: z.optional(Id) }),
  refusals: ['NOT_POSSIBLE_NOW', 'REASON_MISSING', 'OWN_CASE'],
})

/** Ideas of a community (one's own unless named), those with most support first; `desk`: those that wait for an answer. */
export const listIdeas = contract({
  name: 'crowd.listIdeas',
  summary: '看邻居们的点子',
  allow: ['guest', ...DESK],
  scope: 'public',
  input: z.object({ view: z.optional(z.enum(['public', 'mine', 'desk'])), unitId: z.optional(Id), ...PAGE_INPUT }),
  output: pageOf(IdeaRow),
  refusals: [],
})
