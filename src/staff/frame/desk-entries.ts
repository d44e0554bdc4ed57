import type { PostRole } from '@domain/kernel/roles'
import { auditEntries } from '../audit/entries'
import { crowdEntries } from '../crowd/entries'
import { filesEntries } from '../files/entries'
import { fundEntries } from '../fund/entries'
import { helpEntries } from '../help/entries'
import { identityEntries } from '../identity/entries'
import { messagesEntries } from '../messages/entries'
import { noticesEntries } from '../notices/entries'
import { orderingEntries } from '../ordering/entries'
import { orgEntries } from '../org/entries'
import { paymentsEntries } from '../payments/entries'
import { pointsEntries } from '../points/entries'
import { privacyEntries } from '../privacy/entries'
import { projectsEntries } from '../projects/entries'
import { rulesEntries } from '../rules/entries'
import { volunteeringEntries } from '../volunteering/entries'
import type { DeskEntry } from './desk-entry'

/** Every page of the workbench, in the order of its navigation. */
const ENTRIES: readonly DeskEntry[] = [
  ...orderingEntries,
  ...volunteeringEntries,
  ...projectsEntries,
  ...crowdEntries,
  ...paymentsEntries,
  ...pointsEntries,
  ...fundEntries,
  ...identityEntries,
  ...noticesEntries,
  ...helpEntries,
  ...filesEntries,
  ...messagesEntries,
  ...privacyEntries,
  ...orgEntries,
  ...rulesEntries,
  ...auditEntries,
]

/** The pages of a post. */
export function entriesOf(role: PostRole): DeskEntry[] {
  return ENTRIES.filter(({ asks }) => asks.allow.includes(role))
}
