import type { OutputOf } from '@domain/kernel/contract'
import { search } from '@domain/org/contract'
import { unitCode } from '@domain/org/first-day-contract'
import { useAnswer } from '../../../platform/use-answer'
import { usePages } from '../../../platform/use-pages'
import type { ActingPost } from '../../../platform/session'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureView } from '../../../ui/failure-view'
import { RowsSkeleton } from '../../../ui/skeleton'
import { StaffPage } from '../../frame/staff-page'
import './codes.scss'

/** Codes asked for at once; the platform draws each of them. */
const AT_ONCE = 12

type Unit = OutputOf<typeof search>['items'][number]

function CodeSheet({ unit: { unitId, name, phone }, as }: { readonly unit: Unit; readonly as: string }) {
  const { value, failure } = useAnswer(unitCode, { unitId }, { as })
  return (
    <article className="code-sheet">
      <h2 className="code-name">{name}</h2>
      {value ? (
        <img className="code-picture" src={value.picture} alt={`${name}的小程序码`} />
      ) : (
        <div className="code-picture code-none sub">{failure?.message ?? '正在取码'}</div>
      )}
      <p className="code-say">微信扫一扫，约服务、看公示</p>
      {phone && <p className="code-phone">{`不会用手机，打 ${phone}，或者直接来`}</p>}
    </article>
  )
}

function Codes({ post }: { readonly post: ActingPost }) {
  const { assignmentId, unitId } = post
  const pages = usePages(search, { kind: 'community', under: unitId }, { as: assignmentId, limit: AT_ONCE })
  const { rows, more, failure } = pages
  if (!rows) {
    return failure ? <FailureView failure={failure} onRetry={() => void pages.refresh()} /> : <RowsSkeleton />
  }
  return (
    <Box className="codes-page">
      <Box className="row apart codes-top">
        <Box>
          <Box as="h1" className="h1">
            打印门口的码
          </Box>
          <Box className="sub">一页四张，沿线剪开，贴在服务站门口。码不会过期。</Box>
        </Box>
        <Button
          kind="pri"
          words={`打印这 ${rows.length} 张`}
          off={rows.length === 0 ? '还没有社区' : undefined}
          onTap={() => window.print()}
        />
      </Box>
      <div className="codes">
        {rows.map((unit) => (
          <CodeSheet key={unit.unitId} unit={unit} as={assignmentId} />
        ))}
      </div>
      {more && <Button words={`再取 ${AT_ONCE} 张`} onTap={() => void pages.next()} />}
    </Box>
  )
}

/** The codes that hang at the doors of the communities; printed from a computer. */
export default function CodesPage() {
  return (
    <StaffPage title="打印门口的码" place="codes" asks={unitCode}>
      {(post) => <Codes key={post.assignmentId} post={post} />}
    </StaffPage>
  )
}
