const DAY = String.raw`\d{4}(?:年\d{1,2}月\d{1,2}日|-\d{1,2}-\d{1,2}|/\d{1,2}/\d{1,2})`
const TIME = String.raw`\d{1,2}:\d{2}(?::\d{2})?`
const span = (one: string) => new RegExp(`^${one}(?:\\s?[~～]\\s?${one})?$`)

/** What a field of each kind may hold, as the page on template parameters says; lengths count code points. */
const KINDS: Record<string, RegExp> = {
  thing: /^.{1,20}$/u,
  number: /^(?=.{1,32}$)-?\d+(?:\.\d+)?$/,
  letter: /^[A-Za-z]{1,32}$/,
  symbol: /^[^\p{L}\p{N}\s]{1,5}$/u,
  character_string: /^[\x21-\x7e]{1,32}$/,
  time: span(`(?:${DAY} ?)?${TIME}`),
  date: span(`${DAY}(?: ?${TIME})?`),
  amount: /^[¥￥$€£]?\d{1,10}(?:\.\d+)?元?$/,
  phone_number: /^[\d+\- ()]{1,17}$/,
  car_number: /^[\p{Script=Han}A-Za-z0-9]{1,8}$/u,
  name: /^(?:(?=.*\p{Script=Han})[^\d]{1,10}|[^\p{Script=Han}\d]{1,20})$/u,
  phrase: /^\p{Script=Han}{1,5}$/u,
  const: /^.{1,20}$/u,
  enum: /^.{1,20}$/u,
}

/** The first field of a message whose value its kind does not take: `thing1` is of the kind `thing`. */
export function unfitField(data: object): string | undefined {
  return Object.entries(data).find(([field, filled]: [string, unknown]) => {
    const value: unknown = typeof filled === 'object' && filled !== null && 'value' in filled ? filled.value : undefined
    const kind = KINDS[field.replace(/\d+$/, '')]
    return typeof value !== 'string' || !kind?.test(value)
  })?.[0]
}
