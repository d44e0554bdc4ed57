import { seekAfter, seekKey } from '@domain/kernel/seek'
import type { Stored } from '../../kit/collection'
import { command, query } from '../../kit/database'
import { openLinked } from '../../kit/scoped'
import { records, type ServiceRecord } from './store'

const BATCH = 500
/** Later than every service, and 13 digits, as seek keys have them. */
const FAR = 9_999_999_999_999

/** The unit that keeps a record: the last of its path. */
export const keeperOf = ({ orgPath }: Pick<ServiceRecord, 'orgPath'>): string => orgPath.at(-1) ?? ''

/** Records of a person that are final, by the start of the service, within instants (epoch ms) that both count. */
export async function finalRecords(
  ownerId: string,
  { from = 0, to = FAR }: { from?: number; to?: number } = {},
): Promise<Array<Stored<ServiceRecord>>> {
  const all: Array<Stored<ServiceRecord>> = []
  for (let after = seekKey(from, ''); ;) {
    const where = { ownerId, seek: command.and(command.gt(after), command.lte(seekAfter(to))) }
    const found = await query(records, { where, orderBy: ['seek', 'asc'], limit: BATCH })
    const opened = found.flatMap((one) => openLinked(one) ?? [])
    all.push(...opened.filter(({ status }) => status === 'final'))
    const last = opened.at(-1)
    if (found.length < BATCH || !last) return all
    after = last.seek
  }
}
