import * as z from 'zod/mini'
import { contract } from '../kernel/contract'
import { Text } from '../kernel/fields'
import { Id, RequestId } from '../kernel/identifiers'
import { PAGE_INPUT, pageOf } from '../kernel/paging'
import { CertificateFacts, CertificateRow } from './schemas'
import { RESIDENTS } from './shapes'

const Day = z.string().check(z.regex(/^20\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, '日期写成 2026-08-20 这样'))

/**
 * A certificate of what one unit has on record as final, at once and for free (regulation 19, charity law 66; who
 * records certifies, order 67). `from` and `to` are days in Shanghai, both inclusive; all of it unless told.
 */
export const issueCertificate = contract({
  name: 'volunteering.issueCertificate',
  summary: '开一张志愿服务证明',
  allow: RESIDENTS,
  scope: 'self',
  purpose: 'volunteering',
  input: z.object({
    unitId: Id,
    from: z.optional(Day),
    to: z.optional(Day),
    /** What it is for, printed under the remarks. */
    use: z.optional(Text(20)),
    requestId: RequestId,
  }),
  output: z.object({ certificateId: Id, code: z.string() }),
  refusals: ['NO_FINAL_HOURS', 'DATES_WRONG'],
})

/** One's own certificates, latest first, and the units that could give one. */
export const myCertificates = contract({
  name: 'volunteering.myCertificates',
  summary: '我的志愿服务证明',
  allow: RESIDENTS,
  scope: 'self',
  input: z.object(PAGE_INPUT),
  output: z.object({
    ...pageOf(CertificateRow).shape,
    /** Units with final hours of the caller; the most hours first. */
    units: z.array(z.object({ unitId: Id, unitName: z.string(), minutes: z.int() })),
  }),
  refusals: [],
})

/** A certificate as it is printed, in the fields of the standard (domain notes 6). */
export const getCertificate = contract({
  name: 'volunteering.getCertificate',
  summary: '看一张志愿服务证明',
  allow: RESIDENTS,
  scope: { of: 'certificates', by: 'certificateId' },
  input: z.object({ certificateId: Id }),
  output: z.object({
    ...CertificateRow.shape,
    ...CertificateFacts.shape,
    name: z.string(),
    volunteerNo: z.string(),
    use: z.optional(z.string()),
  }),
  refusals: [],
})

/** What a certificate says, by the code printed on it: for whoever was shown one. The name is masked. */
export const verifyCertificate = contract({
  name: 'volunteering.verifyCertificate',
  summary: '核对一张志愿服务证明',
  allow: ['guest'],
  scope: 'public',
  guesses: true,
  input: z.object({ code: z.string().check(z.minLength(12), z.maxLength(20)) }),
  output: z.object({ ...z.omit(CertificateRow, { certificateId: true, code: true }).shape, name: z.string() }),
  refusals: ['CERTIFICATE_NOT_FOUND', 'CODE_LOCKED'],
})
