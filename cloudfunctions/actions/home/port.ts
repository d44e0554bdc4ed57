import * as z from 'zod/mini'
import { collection } from '../../kit/collection'
import { put, remove } from '../../kit/database'

/** One thing a person has before them; written as an effect, so that home reads one list and nothing else. */
const AgendaEntry = z.object({
  userId: z.string(),
  kind: z.enum(['order', 'redemption']),
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

export const agenda = collection('agenda', AgendaEntry)

type AgendaKey = Pick<AgendaEntry, 'userId' | 'kind' | 'refId'>

const agendaId = ({ userId, kind, refId }: AgendaKey) => `${userId}_${kind}_${refId}`

export async function putAgenda(countyId: string, entry: AgendaEntry): Promise<void> {
  await put(agenda, countyId, agendaId(entry), entry)
}

export async function clearAgenda(key: AgendaKey): Promise<void> {
  await remove(agenda, agendaId(key))
}
