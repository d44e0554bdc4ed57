import { proceed, refuse, type Decision } from './decision'

/** A mobile number or the number of an identity card, which nobody may publish (PIPL 25). */
const PERSONAL_NUMBER = /(?<!\d)(1[3-9]\d{9}|\d{17}[\dXx])(?!\d)/

/** Whether a text may be published as it is: no personal numbers, and nothing the platform's check turns away. */
export function decideText(
  text: string,
  verdict: 'pass' | 'review' | 'risky',
): Decision<object, 'PERSONAL_NUMBER_IN_TEXT' | 'TEXT_REFUSED'> {
  if (PERSONAL_NUMBER.test(text)) return refuse('PERSONAL_NUMBER_IN_TEXT')
  return verdict === 'risky' ? refuse('TEXT_REFUSED') : proceed({})
}
