import { ARTICLE_KEYS, ARTICLES, type Article, type ArticleKey } from './articles'
import { ARTICLE_TOPICS, type ArticleTopic } from './states'

/** An article as a list shows it. */
export interface ArticleLine {
  readonly key: ArticleKey
  readonly title: string
  readonly topic: ArticleTopic
  readonly says: string
}

/** Words of a question, as they stand between spaces and punctuation. */
function wordsOf(q: string): readonly string[] {
  return q.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function sentencesOf({ sections }: Article): readonly string[] {
  return sections.flatMap(({ text }) => text)
}

function speaks(text: string, words: readonly string[]): boolean {
  const low = text.toLowerCase()
  return words.every((word) => low.includes(word))
}

/** Articles that speak of a question, those whose title does first; all of them, topic by topic, without one. */
export function articlesFor(q: string): readonly ArticleLine[] {
  const words = wordsOf(q)
  const lines = ARTICLE_KEYS.flatMap((key) => {
    const article: Article = ARTICLES[key]
    const { title, topic, sections } = article
    const sentences = sentencesOf(article)
    const whole = [title, ...sections.map(({ heading }) => heading), ...sentences].join('\n')
    if (!speaks(whole, words)) return []
    const says = sentences.find((sentence) => words.length > 0 && speaks(sentence, words)) ?? sentences[0] ?? ''
    return [{ key, title, topic, says, rank: speaks(title, words) ? 0 : 1 }]
  })
  return lines
    .sort((a, b) => a.rank - b.rank || ARTICLE_TOPICS.indexOf(a.topic) - ARTICLE_TOPICS.indexOf(b.topic))
    .map(({ rank: _rank, ...line }) => line)
}
