import type { RewardKind } from '@domain/points/schemas'
import type { CategoryColour } from '../../ui/category'
import type { IconName } from '../../ui/icon-name'

interface RewardFace {
  readonly icon: IconName
  readonly colour: CategoryColour
}

/** Faces of things one knows at sight, by a word of their name; the first that fits. */
const BY_WORD: ReadonlyArray<readonly [words: RegExp, face: RewardFace]> = [
  [/米|油|蛋|餐|年货/, { icon: 'cart', colour: 'home' }],
  [/书|绘本|文具|课|学费/, { icon: 'book', colour: 'culture' }],
  [/药|血压|体检|口腔|推拿|花镜/, { icon: 'pulse', colour: 'health' }],
  [/理发|缝补/, { icon: 'scissor', colour: 'care' }],
  [/手电|电饭煲/, { icon: 'lamp', colour: 'work' }],
  [/绿植/, { icon: 'leaf', colour: 'health' }],
  [/棉被/, { icon: 'moon', colour: 'culture' }],
  [/洗|保洁/, { icon: 'broom', colour: 'gov' }],
  [/毛巾|牙膏|抽纸/, { icon: 'bag', colour: 'gov' }],
  [/纪念章|马甲/, { icon: 'star', colour: 'social' }],
  [/公交|停车|船/, { icon: 'nav', colour: 'work' }],
  [/伞|杯/, { icon: 'bag', colour: 'social' }],
  [/托管|亲子|证件照|影/, { icon: 'people', colour: 'care' }],
]

const BY_KIND: Record<RewardKind, RewardFace> = {
  goods: { icon: 'bag', colour: 'home' },
  service: { icon: 'tool', colour: 'health' },
  voucher: { icon: 'gift', colour: 'care' },
}

/** Icon and colour of a reward; always beside its name. */
export function faceOfReward({ name, kind }: { readonly name: string; readonly kind: RewardKind }): RewardFace {
  return BY_WORD.find(([words]) => words.test(name))?.[1] ?? BY_KIND[kind]
}
