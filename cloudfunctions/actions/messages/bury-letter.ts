import { maskedName } from '@domain/kernel/masked-name'
import { seekKey } from '@domain/kernel/seek'
import type { Failure } from '@domain/messages/states'
import type { Stored } from '../../kit/collection'
import { putNew, query } from '../../kit/database'
import { identities } from '../../kit/identity'
import { deadLetters, type MessageRecord } from './store'

/** Puts a message that could not be delivered before the desk of the person's community; once per try. */
export async function buryLetter(countyId: string, message: Stored<MessageRecord>, failure: Failure): Promise<void> {
  const { _id: messageId, ownerId, template, refKind, refId, pushAttempts: attempts, at } = message
  const [person] = await query(identities, { where: { userId: ownerId }, limit: 1 })
  const id = `${messageId}.${attempts}`
  await putNew(deadLetters, countyId, id, {
    ...{ ownerId, orgPath: person?.homePath ?? [countyId], template, refKind, refId, messageId, failure, attempts, at },
    personName: maskedName(person?.displayName ?? ''),
    unitName: person?.unitName,
    status: 'open',
    seek: seekKey(at, id),
  })
}
