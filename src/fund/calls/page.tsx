import { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { listCalls } from '@domain/fund/call-contract'
import { CALL_WORDS } from '@domain/fund/words'
import { serverNow } from '../../platform/clock'
import { go } from '../../platform/places'
import { pulled } from '../../platform/pulled'
import { usePages } from '../../platform/use-pages'
import { Box } from '../../ui/box'
import { CellRow } from '../../ui/cell-row'
import { Page } from '../../ui/frame/page'
import { yuan } from '../../ui/money'
import { PagedRows } from '../../ui/paged-rows'
import { StateView } from '../../ui/state-view'
import { Tag } from '../../ui/tag'
import { dayWord } from '../../ui/when'

/** 公益创投: every call, those that take applications marked. */
export default function CallsPage() {
  const pages = usePages(listCalls, {})
  usePullDownRefresh(() => void pulled(pages.refresh))
  useReachBottom(() => void pages.next())
  const now = serverNow()
  return (
    <Page title="公益创投">
      <Box as="header" className="col g8">
        <Box as="h1" className="h1">
          公益创投
        </Box>
        <Box className="i2">社区拿出一笔钱，请社会组织和居民队伍来做实事。谁入选、给多少、付到哪一步，都在这里。</Box>
      </Box>
      <PagedRows
        pages={pages}
        empty={<StateView picture="empty" title="还没有征集" say="有了新的征集会在这里，也可以先看看基金账本。" />}
      >
        {({ callId, title, unitName, budgetFen, applyBy, status, takes }) => (
          <CellRow
            key={callId}
            title={title}
            sub={`${unitName}，${yuan(budgetFen)} 元，${dayWord(applyBy, now)}截止`}
            right={
              <Tag
                words={takes ? '可以申报' : status === 'open' ? '评审中' : CALL_WORDS[status]}
                tone={takes ? 'pine' : 'plain'}
              />
            }
            onTap={() => go('fundCall', { callId })}
          />
        )}
      </PagedRows>
      <Box className="card flush">
        <CellRow icon="file" title="我的申报" onTap={() => go('fundApplications')} />
        <CellRow icon="coin" title="基金账本" sub="每一分钱从哪来、花到哪去" onTap={() => go('fundLedger')} />
      </Box>
    </Page>
  )
}
