import { COUNTY } from './territory'

/** Documents with what every stored one carries. */
export function stamped(documents: Iterable<object>): Array<Record<string, unknown>> {
  return Array.from(documents, (document) => ({ ...document, countyId: COUNTY.id, v: 1 }))
}
