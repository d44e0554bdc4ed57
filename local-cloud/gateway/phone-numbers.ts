import { OpenApiError, type OpenApi } from './open-apis'

const CODE = /^phone-(1[3-9]\d{9})$/

/** `phonenumber.getPhoneNumber`: the code `phone-13800000001` stands for that number, once. */
export function openPhoneNumbers(now: () => number): OpenApi {
  const used = new Set<string>()
  return async ({ code }) => {
    const number = CODE.exec(String(code))?.[1]
    if (number === undefined || used.has(String(code))) throw new OpenApiError(40029, 'invalid code')
    used.add(String(code))
    return {
      phone_info: {
        phone_number: number,
        pure_phone_number: number,
        country_code: '86',
        watermark: { timestamp: Math.floor(now() / 1000), appid: 'local' },
      },
    }
  }
}
