import { AGREEMENT } from './agreement'
import type { ArticleTopic } from './states'
import { GUIDES } from './guides'
import { PRIVACY_GUIDE } from './privacy-guide'

/** A text of the product itself, in short sections. */
export interface Article {
  readonly title: string
  readonly topic: ArticleTopic
  /** Day from which it counts, `YYYY-MM-DD`; a change is a new version. */
  readonly effectiveFrom: string
  readonly version: number
  readonly sections: ReadonlyArray<{ readonly heading: string; readonly text: readonly string[] }>
}

/** Everything that explains the product: what was agreed to, what happens to data, how things are done. */
export const ARTICLES = { agreement: AGREEMENT, privacyGuide: PRIVACY_GUIDE, ...GUIDES } as const satisfies Record<
  string,
  Article
>

export type ArticleKey = keyof typeof ARTICLES
export const ARTICLE_KEYS = Object.keys(ARTICLES) as [ArticleKey, ...ArticleKey[]]
