import { ARTICLES, type Article } from '@domain/help/articles'
import { getArticle } from '@domain/help/contract'
import { proceed } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'

export default defineAction(getArticle, async (_context, { key }) => {
  const { sections, ...head }: Article = ARTICLES[key]
  return proceed({ key, ...head, sections: sections.map(({ heading, text }) => ({ heading, text: [...text] })) })
})
