import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { getProject, poster } from '@domain/projects/contract'
import { PROJECT_KIND_WORDS, PROJECT_WORDS } from '@domain/projects/words'
import { useAnswer } from '../../platform/use-answer'
import { Box } from '../../ui/box'
import { FailureNote } from '../../ui/failure-note'
import { FailureView } from '../../ui/failure-view'
import { Page } from '../../ui/frame/page'
import { Picture } from '../../ui/picture'
import { Cover } from '../../ui/project/cover'
import { PageSkeleton } from '../../ui/skeleton'

/** A poster to pass on or to print: what it is about, and the code that opens its page. */
export default function PosterPage() {
  const { projectId = '' } = useRouter().params
  const { value: project, failure, refresh } = useAnswer(getProject, { projectId })
  const code = useAnswer(poster, { projectId })
  useShareAppMessage(() => ({
    title: project?.title ?? '社区小项目',
    path: `/projects/project/page?projectId=${encodeURIComponent(projectId)}`,
  }))
  if (!project)
    return (
      <Page title="项目海报">
        {failure ? <FailureView failure={failure} onRetry={() => void refresh()} /> : <PageSkeleton />}
      </Page>
    )
  const { title, kind, photo, painPoint, unitName, supporters, status } = project
  return (
    <Page title="项目海报">
      <Box as="h1" className="heard">
        项目海报
      </Box>
      <Box className="pcard" label={`海报：${title}`} group>
        <Cover tall kind={kind} photo={photo} label={title} />
        <Box className="pcard-text">
          <Box className="sub">{`${unitName} · ${PROJECT_KIND_WORDS[kind]} · ${PROJECT_WORDS[status]}`}</Box>
          <Box className="h1">{title}</Box>
          <Box>{`“${painPoint}”`}</Box>
          <Box className="hr" />
          <Box className="row apart">
            <Box className="fill">
              <Box className="t">{`${supporters} 人支持`}</Box>
              <Box className="sub">微信扫一扫，看办到哪一步、钱花在哪里。</Box>
            </Box>
            {code.value && <Picture src={code.value.picture} label="这个项目的小程序码" className="pcode" />}
          </Box>
        </Box>
      </Box>
      <FailureNote failure={code.failure} not="没有取到码" />
      <Box className="sub centre">长按码可以保存；在电脑上可以打印这一页贴到楼道里。</Box>
    </Page>
  )
}
