import { ARTICLE_KEYS, ARTICLES } from '@domain/help/articles'
import { listArticles } from '@domain/help/contract'
import { proceed } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'

export default defineAction(listArticles, async () =>
  proceed({ items: ARTICLE_KEYS.map((key) => ({ key, title: ARTICLES[key].title })) }),
)
