import { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { myRequests } from '@domain/privacy/request-contract'
import { go } from '../../platform/places'
import { pulled } from '../../platform/pulled'
import { usePages } from '../../platform/use-pages'
import { Button } from '../../ui/button'
import { Page } from '../../ui/frame/page'
import { PageHead } from '../../ui/page-head'
import { PagedRows } from '../../ui/paged-rows'
import { StateView } from '../../ui/state-view'
import type { OwnRequest } from '../parts/own-request'
import { AppealSheet } from './parts/appeal-sheet'
import { RequestCard } from './parts/request-card'

/** 我的申请: each correction and deletion asked for, where it is, and what was answered. */
export default function RequestsPage() {
  const pages = usePages(myRequests, {})
  const [appealing, setAppealing] = useState<OwnRequest>()
  usePullDownRefresh(() => void pulled(pages.refresh))
  useReachBottom(() => void pages.next())
  const appealed = () => {
    setAppealing(undefined)
    void pages.refresh()
  }
  return (
    <Page
      title="我的申请"
      over={appealing && <AppealSheet request={appealing} onClose={() => setAppealing(undefined)} onDone={appealed} />}
    >
      <PageHead title="我的申请" sub="更正和删除，办到哪一步了，都在这里。" />
      <PagedRows
        pages={pages}
        as="shelf"
        empty={
          <StateView
            picture="empty"
            title="没有申请过"
            say="要更正出生年月、要删除信息，申请了会列在这里，答复也在这里。"
          >
            <Button kind="pri" words="看我的信息" onTap={() => go('privacy')} />
          </StateView>
        }
      >
        {(request) => (
          <RequestCard
            key={request.privacyRequestId}
            request={request}
            onAppeal={() => setAppealing(request)}
            onChanged={() => void pages.refresh()}
          />
        )}
      </PagedRows>
    </Page>
  )
}
