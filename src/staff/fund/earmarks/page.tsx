import { useState } from 'react'
import { earmark, listEarmarks } from '@domain/fund/desk-contract'
import type { ActingPost } from '../../../platform/session'
import { usePages } from '../../../platform/use-pages'
import { Button } from '../../../ui/button'
import { yuan } from '../../../ui/money'
import { Sheet } from '../../../ui/sheet'
import { StaffPage } from '../../frame/staff-page'
import { WorkList } from '../../frame/work-list'
import { EarmarkForm } from './parts/earmark-form'
import { EarmarkOne } from './parts/earmark-one'

function Earmarks({ post }: { readonly post: ActingPost }) {
  const as = post.assignmentId
  const [setting, setSetting] = useState(false)
  const pages = usePages(listEarmarks, {}, { as })
  const may = earmark.allow.some((role) => role === post.role)
  const close = () => setSetting(false)
  const done = () => {
    close()
    void pages.refresh()
  }
  return (
    <>
      <WorkList
        title="留出的钱"
        pages={pages}
        idOf={({ earmarkId }) => earmarkId}
        columns={[
          { title: '用在', cell: ({ title }) => title },
          { title: '社区', cell: ({ unitName }) => unitName },
          { title: '哪一年', cell: ({ year }) => String(year) },
          { title: '还剩（元）', cell: ({ leftFen }) => yuan(leftFen) },
          { title: '在申请（元）', cell: ({ requestedFen }) => yuan(requestedFen) },
        ]}
        line={({ title, unitName, leftFen }) => ({ title, sub: `${unitName} · 还剩 ${yuan(leftFen)} 元` })}
        empty="没有留出还没付完的钱。项目入库以后，基金管理员按预算留出。"
        tools={may ? <Button small icon="plus" words="给项目留钱" onTap={() => setSetting(true)} /> : undefined}
      >
        {(row, refresh) => (
          <EarmarkOne
            key={`${row.earmarkId}-${row.leftFen}-${row.requestedFen}`}
            row={row}
            post={post}
            onDone={refresh}
          />
        )}
      </WorkList>
      {setting && (
        <Sheet title="给项目留钱" onClose={close}>
          <EarmarkForm as={as} onClose={close} onDone={done} />
        </Sheet>
      )}
    </>
  )
}

/** Money that is set aside, and asking for payments out of it. */
export default function EarmarksPage() {
  return (
    <StaffPage title="留出的钱" place="fundEarmarks" asks={listEarmarks}>
      {(post) => <Earmarks key={post.assignmentId} post={post} />}
    </StaffPage>
  )
}
