import { useRouter } from '@tarojs/taro'
import { ARTICLE_KEYS } from '@domain/help/articles'
import { getArticle } from '@domain/help/contract'
import { ARTICLE_TOPIC_WORDS } from '@domain/help/words'
import { go } from '../../platform/places'
import { useAnswer } from '../../platform/use-answer'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { CellRow } from '../../ui/cell-row'
import { FailureView } from '../../ui/failure-view'
import { Page } from '../../ui/frame/page'
import { OfflineNote } from '../../ui/offline-note'
import { Section } from '../../ui/section'
import { PageSkeleton } from '../../ui/skeleton'
import { StateView } from '../../ui/state-view'
import { monthDay } from '../../ui/when'

function Article({ articleKey }: { readonly articleKey: (typeof ARTICLE_KEYS)[number] }) {
  const { value: article, at, failure, refresh } = useAnswer(getArticle, { key: articleKey }, { keep: true })
  if (!article) {
    return failure ? <FailureView failure={failure} onRetry={() => void refresh()} /> : <PageSkeleton />
  }
  return (
    <>
      <OfflineNote failure={failure} at={at} />
      <Box as="header">
        <Box className="sub">{ARTICLE_TOPIC_WORDS[article.topic]}</Box>
        <Box as="h1" className="h1">
          {article.title}
        </Box>
      </Box>
      {article.sections.map(({ heading, text }) => (
        <Section key={heading} title={heading}>
          <Box className="card col g8">
            {text.map((sentence) => (
              <Box as="p" className="p" key={sentence}>
                {sentence}
              </Box>
            ))}
          </Box>
        </Section>
      ))}
      <Box className="card flush">
        <CellRow icon="edit" title="没有说清楚？写一条意见" onTap={() => go('feedback', { topic: 'unclear' })} />
      </Box>
      <Box className="meta">{`第 ${article.version} 版，${monthDay(article.effectiveFrom)}起用`}</Box>
    </>
  )
}

/** One text of the help. */
export default function ArticlePage() {
  const { key } = useRouter().params
  const known = ARTICLE_KEYS.find((one) => one === key)
  return (
    <Page title="帮助">
      {known ? (
        <Article articleKey={known} />
      ) : (
        <StateView picture="empty" title="没有这一篇" say="可能改了名字，到帮助里找找。">
          <Button words="看帮助" onTap={() => go('help')} />
        </StateView>
      )}
    </Page>
  )
}
