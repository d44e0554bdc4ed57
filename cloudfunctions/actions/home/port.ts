import { AGENDA_KINDS } from '@domain/home/agenda-kinds'
import { NOTICE_KINDS } from '@domain/notices/words'
import { PROJECT_STATUSES } from '@domain/projects/words'
import * as z from 'zod/mini'
import { collection } from '../../kit/collection'
import { put, remove } from '../../kit/database'

/** One thing a person has before them; written as an effect, so that home reads one list and nothing else. */
const AgendaEntry = z.object({
  userId: z.string(),
  kind: z.enum(AGENDA_KINDS),
  refId: z.string(),
  title: z.string(),
  /** Status in the words of its domain. */
  state: z.string(),
  /** Epoch ms; the agenda is sorted by it. What only has to be done by a time stands at that time. */
  startsAt: z.int(),
  endsAt: z.int(),
  place: z.optional(z.string()),
  /** Six digits to say at the desk. */
  code: z.optional(z.string()),
})
type AgendaEntry = z.infer<typeof AgendaEntry>

const BoardNotice = z.object({
  noticeId: z.string(),
  kind: z.enum(NOTICE_KINDS),
  title: z.string(),
  /** Epoch ms. */
  postedAt: z.int(),
  endsAt: z.int(),
})
export type BoardNotice = z.infer<typeof BoardNotice>

/** What hangs at one unit for everybody there. It stands among the agendas, so that home reads both with one request. */
const Board = z.object({
  /** The unit whose board it is: no person has such an id. */
  userId: z.string(),
  kind: z.literal('board'),
  /** Before anything of a person's. */
  startsAt: z.literal(0),
  /** At most three, newest first. */
  notices: z.array(BoardNotice),
})

/** A project the person stands by, as it is now. It has no time: it stands after what has one, the latest first. */
const Followed = z.object({
  userId: z.string(),
  kind: z.literal('project'),
  refId: z.string(),
  title: z.string(),
  status: z.enum(PROJECT_STATUSES),
  /** `NEVER` less the epoch ms of its latest step. */
  startsAt: z.int(),
})
type Followed = z.infer<typeof Followed>

/** Later than everything that has a time. */
const NEVER = 10_000_000_000_000

export const agenda = collection('agenda', z.discriminatedUnion('kind', [AgendaEntry, Followed, Board]))

export async function putBoard(countyId: string, unitId: string, notices: BoardNotice[]): Promise<void> {
  await put(agenda, countyId, `board_${unitId}`, { userId: unitId, kind: 'board', startsAt: 0, notices })
}

type AgendaKey = Pick<AgendaEntry, 'userId' | 'kind' | 'refId'>

const agendaId = ({ userId, kind, refId }: Pick<AgendaEntry | Followed, 'userId' | 'kind' | 'refId'>) =>
  `${userId}_${kind}_${refId}`

export async function putAgenda(countyId: string, entry: AgendaEntry): Promise<void> {
  await put(agenda, countyId, agendaId(entry), entry)
}

export async function clearAgenda(key: AgendaKey): Promise<void> {
  await remove(agenda, agendaId(key))
}

type Step = Pick<Followed, 'userId' | 'title' | 'status'> & { readonly projectId: string; readonly at: number }

/** The entry of a project in the agenda of who stands by it, with its id. */
export function followedEntry({ projectId, at, ...shown }: Step): Followed & { readonly _id: string } {
  const entry = { ...shown, kind: 'project', refId: projectId, startsAt: NEVER - at } as const
  return { _id: agendaId(entry), ...entry }
}

/** Shows a person how a project they stand by is now. */
export async function putFollowed(countyId: string, step: Step): Promise<void> {
  const { _id, ...entry } = followedEntry(step)
  await put(agenda, countyId, _id, entry)
}

export async function clearFollowed(userId: string, projectId: string): Promise<void> {
  await remove(agenda, agendaId({ userId, kind: 'project', refId: projectId }))
}
