import { listArticles } from '@domain/help/contract'
import { articlesFor } from '@domain/help/rules'
import { proceed } from '@domain/kernel/decision'
import { defineAction } from '../../kit/action'

export default defineAction(listArticles, async (_context, { q = '' }) => proceed({ items: [...articlesFor(q)] }))
