import { useState } from 'react'
import type { OutputOf } from '@domain/kernel/contract'
import { listAssessments, recordAssessment } from '@domain/privacy/contract'
import { PURPOSE_WORDS } from '@domain/privacy/words'
import { useAnswer } from '../../../platform/use-answer'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureView } from '../../../ui/failure-view'
import { PageSkeleton } from '../../../ui/skeleton'
import { Tag } from '../../../ui/tag'
import { stamp } from '../../../ui/when'
import { StaffPage } from '../../frame/staff-page'
import { useMay } from '../../frame/use-may'
import { Facts } from '../../parts/facts'
import { AssessmentForm } from './parts/assessment-form'
import { CONCLUSION_WORDS } from './parts/conclusion-words'

type Row = OutputOf<typeof listAssessments>['items'][number]

function Assessment({ row }: { readonly row: Row }) {
  return (
    <Box as="article" className="card col g8">
      <Box className="row apart">
        <Box as="h2" className="h2">
          {row.title}
        </Box>
        <Tag
          words={CONCLUSION_WORDS[row.conclusion]}
          tone={row.conclusion === 'not_acceptable' ? 'red' : row.conclusion === 'acceptable' ? 'pine' : 'amber'}
        />
      </Box>
      <Facts
        rows={[
          ['用在', PURPOSE_WORDS[row.purpose]],
          ['是否合法', row.lawful],
          ['对人的影响', row.impact],
          ['保护办法', row.measures],
          ['登记时间', stamp(row.at)],
        ]}
      />
    </Box>
  )
}

function Assessments({ as }: { readonly as: string }) {
  const { value, failure, refresh } = useAnswer(listAssessments, {}, { as })
  const [writing, setWriting] = useState(false)
  const may = useMay()
  if (!value) return failure ? <FailureView failure={failure} onRetry={() => void refresh()} /> : <PageSkeleton />
  const recorded = () => {
    setWriting(false)
    void refresh()
  }
  return (
    <Box className="desk-form col g12">
      <Box className="row apart">
        <Box as="h1" className="h1">
          影响评估
        </Box>
        {may(recordAssessment) && !writing && (
          <Button small icon="plus" words="登记一份" onTap={() => setWriting(true)} />
        )}
      </Box>
      <Box className="sub">登记以后不能改。要改，就再登记一份。</Box>
      {writing && <AssessmentForm as={as} onDone={recorded} onClose={() => setWriting(false)} />}
      {value.items.length === 0 && !writing && (
        <Box className="card sub">还没有登记过评估。用敏感信息以前要先登记一份。</Box>
      )}
      {value.items.map((row) => (
        <Assessment key={row.assessmentId} row={row} />
      ))}
    </Box>
  )
}

/** Impact assessments on record. */
export default function AssessmentsPage() {
  return (
    <StaffPage title="影响评估" place="assessments" asks={listAssessments}>
      {(post) => <Assessments key={post.assignmentId} as={post.assignmentId} />}
    </StaffPage>
  )
}
