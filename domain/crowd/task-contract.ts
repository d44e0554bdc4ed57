import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Instant, Text } from '../kernel/fields'
import { Id, RequestId } from '../kernel/identifiers'
import { PAGE_INPUT, pageOf } from '../kernel/paging'

import { TaskRow } from './schemas'
import { DESK, OF_TASK, RESIDENTS, TASK_MOVED } from './shapes'

/** Whole points for one task. */
const Points = z.int().check(z.minimum(1), z.maximum(1_000))

/** A small job of the community that is rewarded in points. */
export const openTask = contract({
  name: 'crowd.openTask',
  summary: '发一个小任务，用积分感谢',
  allow: DESK,
  scope: 'self',
  input: z.object({ title: Text(20), text: Text(300), points: Points, dueAt: Instant, requestId: RequestId }),
  output: TASK_MOVED,
  refusals: ['DEADLINE_WRONG', 'TEXT_REFUSED', 'PERSONAL_NUMBER_IN_TEXT'],
})

/** The first who takes it does it. */
export const takeTask = contract({
  name: 'crowd.takeTask',
  summary: '接一个任务',
  allow: RESIDENTS,
  scope: OF_TASK,
  input: z.object({ taskId: Id, requestId: RequestId }),
  output: TASK_MOVED,
  refusals: ['TASK_TAKEN', 'OWN_CASE'],
  purpose: 'projects',
})

export const submitTask = contract({
  name: 'crowd.submitTask',
  summary: '交任务',
  allow: RESIDENTS,
  scope: OF_TASK,
  input: z.object({
    taskId: Id,
    work: Text(500),
    photos: z.optional(z.array(Id).check(z.maxLength(6))),
    requestId: RequestId,
  }),
  output: TASK_MOVED,
  refusals: ['NOT_POSSIBLE_NOW', 'FILE_NOT_FOUND'],
})

/** Points are given by a second person: not by who wrote the task, nor by who did it. */
export const acceptTask = contract({
  name: 'crowd.acceptTask',
  summary: '验收任务，给积分',
  allow: DESK,
  scope: OF_TASK,
  input: z.object({ taskId: Id, accept: z.boolean(), reason: z.optional(Text(200)), requestId: RequestId }),
  output: TASK_MOVED,
  refusals: ['NOT_POSSIBLE_NOW', 'SECOND_PERSON_NEEDED', 'OWN_CASE', 'REASON_MISSING'],
})

/** `open`: to be taken, those that end first before the others; `mine`: the caller's own; `desk`: all of the unit. */
export const listTasks = contract({
  name: 'crowd.listTasks',
  summary: '看有哪些小任务',
  allow: ['guest', ...DESK],
  scope: 'public',
  input: z.object({ view: z.optional(z.enum(['open', 'mine', 'desk'])), unitId: z.optional(Id), ...PAGE_INPUT }),
  output: pageOf(TaskRow),
  refusals: [],
})
