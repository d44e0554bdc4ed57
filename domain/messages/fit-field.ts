/** Kinds of fields in the platform's message templates, named as there. */
export const FIELD_KINDS = [
  'thing',
  'number',
  'letter',
  'symbol',
  'character_string',
  'time',
  'date',
  'amount',
  'phone_number',
  'car_number',
  'name',
  'phrase',
] as const
export type FieldKind = (typeof FIELD_KINDS)[number]

/** Most characters of a kind; text that is not Chinese may be longer in a name. */
const MOST: Record<FieldKind, number> = {
  thing: 20,
  number: 32,
  letter: 32,
  symbol: 5,
  character_string: 32,
  time: 32,
  date: 32,
  amount: 10,
  phone_number: 17,
  car_number: 8,
  name: 10,
  phrase: 5,
}

/** What a kind cannot carry. */
const STRANGE: Partial<Record<FieldKind, RegExp>> = {
  number: /[^\d.-]/g,
  letter: /[^A-Za-z]/g,
  symbol: /[\p{L}\p{N}\s]/gu,
  character_string: /[^\x21-\x7e]/g,
  amount: /[^\d.¥元]/g,
  phone_number: /[^\d+\- ]/g,
  phrase: /[^\p{Script=Han}]/gu,
}

/** What stands where nothing is left: the platform refuses an empty value. */
const NOTHING: Record<FieldKind, string> = {
  thing: '无',
  number: '0',
  letter: 'X',
  symbol: '-',
  character_string: '-',
  time: '00:00',
  date: '2000年1月1日',
  amount: '0',
  phone_number: '0',
  car_number: '无',
  name: '无',
  phrase: '无',
}

const NAME_LETTERS = 20
const HAS_CHINESE = /\p{Script=Han}/u

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/**
 * A text as a template field of that kind can carry it: one line, without what the kind refuses, cut with an ellipsis,
 * never empty. Limits: the platform's list of template parameters.
 */
export function fitField(kind: FieldKind, text: string): string {
  const fitting = [...oneLine(text.replace(STRANGE[kind] ?? /(?!)/g, ''))]
  const most = kind === 'name' && !HAS_CHINESE.test(text) ? NAME_LETTERS : MOST[kind]
  if (fitting.length === 0) return NOTHING[kind]
  if (fitting.length <= most) return fitting.join('')
  return kind === 'thing' ? `${fitting.slice(0, most - 1).join('')}…` : fitting.slice(0, most).join('').trim()
}
