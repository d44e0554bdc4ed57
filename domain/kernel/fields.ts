import './jitless'
import * as z from 'zod/mini'

/** Epoch ms. */
export const Instant = z.int().check(z.nonnegative())

/** Mainland mobile number, 11 digits. */
export const Phone = z.string().check(z.regex(/^1[3-9]\d{9}$/, '手机号要 11 位'))

/** Year and month of birth, `YYYY-MM`: no day is asked for (PIPL 6). */
export const BirthMonth = z.string().check(z.regex(/^(19|20)\d{2}-(0[1-9]|1[0-2])$/, '出生年月写成 2001-09 这样'))

/** Control characters but tab and line feed, and marks that turn the direction of what follows. */
const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g

/** What a person writes: without what nobody sees, trimmed, not empty, so many characters at most. */
export const Text = (max: number) =>
  z.string().check(
    z.overwrite((text) => text.replace(UNSEEN, '')),
    z.trim(),
    z.minLength(1),
    z.maxLength(max),
  )

/** A point on the map: degrees, GCJ-02 as WeChat gives them. */
export const Place = z.strictObject({
  lng: z.number().check(z.minimum(-180), z.maximum(180)),
  lat: z.number().check(z.minimum(-90), z.maximum(90)),
})
export type Place = z.infer<typeof Place>

/** `138****1234` */
export function maskPhone(phone: string): string {
  return `${phone.slice(0, 3)}****${phone.slice(-4)}`
}
