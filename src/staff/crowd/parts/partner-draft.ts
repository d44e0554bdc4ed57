import type { askPartner } from '@domain/crowd/partner-contract'
import { hostOf } from '@domain/crowd/partner-rules'
import type { InputFor } from '@domain/kernel/contract'

type Partner = InputFor<typeof askPartner>['partner']
export type PartnerDraft = Record<keyof Partner, string>

export const EMPTY_PARTNER: PartnerDraft = { name: '', platform: '', certificateNo: '', planNo: '', url: '' }

/** What is wrong with an address that is typed already. */
export function wrongUrl({ url }: PartnerDraft): string | undefined {
  return url.trim() === '' || hostOf(url.trim()) !== undefined
    ? undefined
    : '要以 https:// 开头，把网页地址整个复制过来'
}

/** The card as the cloud takes it; undefined while something is missing. */
export function partnerOf(draft: PartnerDraft): Partner | undefined {
  const [name, platform, url] = [draft.name.trim(), draft.platform.trim(), draft.url.trim()]
  const [certificateNo, planNo] = [draft.certificateNo.trim(), draft.planNo.trim()]
  const whole = [name, platform, certificateNo, planNo, url].every((text) => text !== '')
  return whole && hostOf(url) !== undefined ? { name, platform, certificateNo, planNo, url } : undefined
}
