import { NOTICE_KINDS } from '@domain/notices/words'
import * as z from 'zod/mini'
import { collection } from '../../kit/collection'
import { put, remove } from '../../kit/database'

/** One thing a person has before them; written as an effect, so that home reads one list and nothing else. */
const AgendaEntry = z.object({
  userId: z.string(),
  kind: z.enum(['order', 'redemption', 'shift']),
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

export const agenda = collection('agenda', z.discriminatedUnion('kind', [AgendaEntry, Board]))

export async function putBoard(countyId: string, unitId: string, notices: BoardNotice[]): Promise<void> {
  await put(agenda, countyId, `board_${unitId}`, { userId: unitId, kind: 'board', startsAt: 0, notices })
}

type AgendaKey = Pick<AgendaEntry, 'userId' | 'kind' | 'refId'>

const agendaId = ({ userId, kind, refId }: AgendaKey) => `${userId}_${kind}_${refId}`

export async function putAgenda(countyId: string, entry: AgendaEntry): Promise<void> {
  await put(agenda, countyId, agendaId(entry), entry)
}

export async function clearAgenda(key: AgendaKey): Promise<void> {
  await remove(agenda, agendaId(key))
}
