import { pinyin } from 'pinyin-pro'
import type { ServiceRecord } from '../cloudfunctions/actions/ordering/store'
import { bigramsOf } from '../domain/kernel/bigrams'
import { instantOf } from '../domain/kernel/calendar'
import { SERVICE_CATEGORIES, type ServiceCategory } from '../domain/ordering/schemas'
import catalogue from './data/services.json'

const SHARED = /系统核验|免交/
const OWN_ONLY = /本社区居民|在本社区居住|本村集体经济组织成员/

/** Pinyin initials of a title from two letters on: `居住证` is found by `jz` and `jzz`. */
function initialsOf(title: string): string[] {
  const initials = pinyin(title, { pattern: 'first', toneType: 'none', type: 'array' }).join('').toLowerCase()
  const letters = initials.replace(/[^a-z0-9]/g, '')
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(0, i + 2))
}

const categoryName = (code: string) => catalogue.categories.find((category) => category.code === code)?.name ?? ''

/** The 213 items of the sample catalogue; `copy` numbers further sets for trials at a hundred times the size. */
export function sampleServices(copy = 0): Array<ServiceRecord & { _id: string }> {
  return catalogue.items.map((item, index) => {
    const category = item.category as ServiceCategory
    const order = SERVICE_CATEGORIES.indexOf(category) * 100_000 + copy * 1_000 + index
    const words = [item.name, categoryName(item.category), ...item.keywords].join(' ')
    return {
      _id: copy === 0 ? item.code : `${item.code}-${copy}`,
      title: item.name,
      category,
      summary: item.summary,
      kind: item.kind,
      providerKind: item.providerKind,
      serviceHours: catalogue.providerKinds.find(({ kind }) => kind === item.providerKind)?.serviceHours ?? '',
      eligibility: item.eligibility,
      materials: item.materials.map((name) => ({ name, shared: SHARED.test(name) })),
      steps: item.steps,
      statutoryDays: item.statutoryDays,
      promisedDays: item.promisedDays,
      feeFen: item.feeFen,
      feeNote: item.feeNote,
      channels: item.channels as ServiceRecord['channels'],
      elderAssist: item.elderAssist,
      slotMinutes: item.slotMinutes,
      placeHint: item.placeHint,
      ownCommunityOnly: OWN_ONLY.test(item.eligibility),
      version: 1,
      effectiveFrom: instantOf('2026-01-01', 0),
      grams: [...new Set([...bigramsOf(words), ...initialsOf(item.name)])],
      seek: String(order).padStart(9, '0'),
    }
  })
}
