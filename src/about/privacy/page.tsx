import { currentNotice } from '@domain/privacy/contract'
import { useAnswer } from '../../platform/use-answer'
import { Box } from '../../ui/box'
import { FailureView } from '../../ui/failure-view'
import { Page } from '../../ui/frame/page'
import { Section } from '../../ui/section'
import { PageSkeleton } from '../../ui/skeleton'
import { monthDay } from '../../ui/when'

/** 个人信息说明 of ordering, in the version now in force. */
export default function PrivacyPage() {
  const { value: notice, failure, refresh } = useAnswer(currentNotice, { about: 'ordering' }, { keep: true })
  return (
    <Page title="个人信息说明">
      {!notice && failure && <FailureView failure={failure} onRetry={() => void refresh()} />}
      {!notice && !failure && <PageSkeleton />}
      {notice && (
        <>
          <Box as="header">
            <Box as="h1" className="h1">
              {notice.title}
            </Box>
            <Box className="sub">{`第 ${notice.version} 版，${monthDay(notice.effectiveFrom)}起用`}</Box>
          </Box>
          {notice.sections.map(({ heading, text }) => (
            <Section key={heading} title={heading}>
              <Box className="card">{text}</Box>
            </Section>
          ))}
        </>
      )}
    </Page>
  )
}
