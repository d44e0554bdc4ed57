import { usePullDownRefresh, useRouter, useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'
import { follow, getProject, support, unfollow } from '@domain/projects/contract'
import { needsConsent } from '../../platform/failures'
import { ConsentSheet } from '../../ui/consent-sheet'
import { serverNow } from '../../platform/clock'
import { useCare } from '../../platform/mode'
import { go } from '../../platform/places'
import { pulled } from '../../platform/pulled'
import { useAct } from '../../platform/use-act'
import { useAnswer } from '../../platform/use-answer'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { ProjectNeeds } from '../../ui/crowd/project-needs'
import { FailureNote } from '../../ui/failure-note'
import { FailureView } from '../../ui/failure-view'
import { Page } from '../../ui/frame/page'
import { Note } from '../../ui/note'
import { OfflineNote } from '../../ui/offline-note'
import { Cover } from '../../ui/project/cover'
import { PageSkeleton } from '../../ui/skeleton'
import { Acceptance } from './parts/acceptance'
import { ConfirmSheet } from './parts/confirm-sheet'
import { Foot, type Asking } from './parts/foot'
import { Head } from './parts/head'
import { MoneyCard } from './parts/money-card'
import { ObjectSheet } from './parts/object-sheet'
import type { Project } from './parts/project'
import { PromisePart } from './parts/promise'
import { RateSheet } from './parts/rate-sheet'
import { Council, Ended, Score } from './parts/result'
import { Road } from './parts/road'
import { scanned } from './parts/scanned'

const SHEETS = { object: ObjectSheet, confirm: ConfirmSheet, rate: RateSheet } as const

function Posted({ project: { status, publicity, mine } }: { readonly project: Project }) {
  if (status !== 'publicising' || !publicity) return null
  const { objections, openObjections } = publicity
  const said = objections === 0 ? '还没有人提意见' : `${objections} 条意见，${openObjections} 条等答复`
  const own =
    mine?.objected === undefined ? '' : mine.answer === undefined ? '您的意见等答复。' : `答复您：${mine.answer}`
  return <Note icon="flag">{`公示中，${said}。${own}`}</Note>
}

function Inside({ project, now }: { readonly project: Project; readonly now: number }) {
  const { kind, photo, title, projectId } = project
  const care = useCare()
  return (
    <>
      <Box className="pcard">
        <Cover tall kind={kind} photo={photo} label={title} />
      </Box>
      <Head project={project} />
      <Ended project={project} />
      <Posted project={project} />
      <Acceptance project={project} />
      <ProjectNeeds projectId={projectId} />
      <MoneyCard project={project} />
      <PromisePart project={project} now={now} />
      <Score project={project} />
      <Road project={project} now={now} />
      <Council project={project} />
      {care && <Button wide icon="share" words="转发" onTap={() => go('projectPoster', { projectId })} />}
    </>
  )
}

/** A project from the complaint to the score, and what one can do about it now. */
export default function ProjectPage() {
  const projectId = scanned(useRouter().params)
  const { value: project, at, failure, refresh } = useAnswer(getProject, { projectId }, { keep: true })
  const [asking, setAsking] = useState<Asking>()
  const supporting = useAct(support)
  const following = useAct(follow)
  const leaving = useAct(unfollow)
  usePullDownRefresh(() => void pulled(refresh))
  useShareAppMessage(() => ({
    title: project?.title ?? '社区小项目',
    path: `/projects/project/page?projectId=${encodeURIComponent(projectId)}`,
  }))
  const changed = () => {
    setAsking(undefined)
    void refresh()
  }
  const joinIn = async () => {
    if (await supporting.run({ projectId })) changed()
  }
  const Sheet = asking && SHEETS[asking]
  const consent = needsConsent(supporting.failure)
  return (
    <Page
      title="项目"
      foot={project && <Foot {...{ project, supporting, following, leaving }} onAsk={setAsking} onChanged={changed} />}
      over={
        consent ? (
          <ConsentSheet purpose="projects" onClose={supporting.clear} onAgreed={() => void joinIn()} />
        ) : (
          Sheet && <Sheet projectId={projectId} onClose={() => setAsking(undefined)} onDone={changed} />
        )
      }
    >
      <OfflineNote failure={failure} at={at} />
      {!project && failure && <FailureView failure={failure} onRetry={() => void refresh()} />}
      {!project && !failure && <PageSkeleton />}
      {project && <Inside project={project} now={serverNow()} />}
      <FailureNote
        failure={consent ? undefined : (supporting.failure ?? following.failure ?? leaving.failure)}
        not="没有记下"
      />
    </Page>
  )
}
