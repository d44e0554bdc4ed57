import cloud from 'wx-server-sdk'
import * as z from 'zod/mini'
import { log } from './log'

interface PhoneNumberApi {
  phonenumber: { getPhoneNumber(asked: { code: string }): Promise<unknown> }
}

/** The platform's answer; the generated SDK spells members either way. */
const Answer = z.object({
  phoneInfo: z.object({ purePhoneNumber: z.string(), countryCode: z.coerce.string() }),
})

/**
 * The number behind a code of the platform's phone button: it counts once and for five minutes. Undefined when the
 * platform does not accept the code, is out of reach, or names a number that is no mainland mobile.
 */
export async function phoneNumberOf(code: string): Promise<string | undefined> {
  try {
    const api = cloud.openapi as unknown as PhoneNumberApi
    const { phoneInfo } = Answer.parse(await api.phonenumber.getPhoneNumber({ code }))
    const mainland = phoneInfo.countryCode === '86' && /^1[3-9]\d{9}$/.test(phoneInfo.purePhoneNumber)
    return mainland ? phoneInfo.purePhoneNumber : undefined
  } catch (cause) {
    log.warn({ err: cause instanceof Error ? cause.message : String(cause) }, 'the platform gave no phone number')
    return undefined
  }
}
