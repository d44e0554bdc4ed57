import { anyAction } from '../../kit/action'
import { anyEffect } from '../../kit/effect'
import type { Slice } from '../../kit/slice'
import answerFeedback from './answer-feedback'
import { feedbackAnswered } from './feedback-answered'
import feedbackDesk from './feedback-desk'
import getArticle from './get-article'
import giveFeedback from './give-feedback'
import listArticles from './list-articles'
import myFeedback from './my-feedback'
import { HELP_HOLDINGS } from './personal'

export const help: Slice = {
  actions: [
    anyAction(listArticles),
    anyAction(getArticle),
    anyAction(giveFeedback),
    anyAction(myFeedback),
    anyAction(feedbackDesk),
    anyAction(answerFeedback),
  ],
  effects: [anyEffect(feedbackAnswered)],
  jobs: [],
  personal: HELP_HOLDINGS,
}
