import { proceed, refuse, type Decision } from './decision'

/** A mobile number or the number of an identity card, which nobody may publish (PIPL 25), in one piece or in groups. */
const PERSONAL_NUMBER = /(?<!\d)(1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}|\d{6}[\s-]?\d{8}[\s-]?\d{3}[\dXx])(?!\d)/

/** Whether such a number stands in a text, also in digits of full width. */
export function hasPersonalNumber(text: string): boolean {
  return PERSONAL_NUMBER.test(text.normalize('NFKC'))
}

/** Whether a text may be published as it is: no personal numbers, and nothing the platform's check turns away. */
export function decideText(
  text: string,
  verdict: 'pass' | 'review' | 'risky',
): Decision<object, 'PERSONAL_NUMBER_IN_TEXT' | 'TEXT_REFUSED'> {
  if (hasPersonalNumber(text)) return refuse('PERSONAL_NUMBER_IN_TEXT')
  return verdict === 'risky' ? refuse('TEXT_REFUSED') : proceed({})
}
