/** Hours ahead of UTC of the abbreviations in use. */
const ABBREVIATIONS: Record<string, number> = {
  ...{ UTC: 0, GMT: 0, WET: 0, BST: 1, CET: 1, WEST: 1, CEST: 2, EET: 2, EEST: 3, MSK: 3, HKT: 8, JST: 9, KST: 9 },
  ...{ AST: -4, ADT: -3, EST: -5, EDT: -4, CST: -6, CDT: -5, MST: -7, MDT: -6, PST: -8, PDT: -7 },
}
/** Military letters, which leave out J. */
const EAST = 'ABCDEFGHIKLM'
const WEST = 'NOPQRSTUVWXY'

/** What may stand behind a time, as a part of a regular expression without groups. */
export const ZONE_PATTERN = '(?:GMT|UTC)?[+-]\\d{1,2}(?::?\\d{2})?|[A-Z]{1,4}'

/** The zone a date text names, as `±hh:mm`; `undefined` when it is none. Names of places are none. */
export function zoneInText(text: string): string | undefined {
  const zone = text.toUpperCase()
  const offset = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/.exec(zone)
  if (offset) return `${offset[1]}${offset[2]?.padStart(2, '0')}:${offset[3] ?? '00'}`
  const hours = hoursOf(zone)
  if (hours === undefined) return undefined
  return `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`
}

function hoursOf(zone: string): number | undefined {
  if (zone === 'Z') return 0
  if (zone.length > 1) return Object.hasOwn(ABBREVIATIONS, zone) ? ABBREVIATIONS[zone] : undefined
  const [east, west] = [EAST.indexOf(zone), WEST.indexOf(zone)]
  return east >= 0 ? east + 1 : west >= 0 ? -west - 1 : undefined
}
