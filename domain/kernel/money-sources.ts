/** Where public money comes from; each keeps its own accounts, for restricted money never mixes (Charity Law 54–56). */
export const MONEY_SOURCES = ['fiscal', 'party_dues', 'social', 'own'] as const
export type MoneySource = (typeof MONEY_SOURCES)[number]

/** An amount of one source, in fen. */
export interface SourceLine {
  readonly source: MoneySource
  readonly fen: number
}

export const MONEY_SOURCE_WORDS: Record<MoneySource, string> = {
  fiscal: '财政专项',
  party_dues: '党费补助',
  social: '社会支持',
  own: '社区自筹',
}
