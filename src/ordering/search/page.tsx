import { useReachBottom, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { listServices } from '@domain/ordering/contract'
import type { ServiceCategory } from '@domain/ordering/schemas'
import { CATEGORY_WORDS } from '@domain/ordering/words'
import { go } from '../../platform/places'
import { usePages } from '../../platform/use-pages'
import { useSettled } from '../../platform/use-settled'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/chips'
import { Page } from '../../ui/frame/page'
import { ListRow } from '../../ui/list-row'
import { PagedRows } from '../../ui/paged-rows'
import { serviceLine } from '../../ui/service-words'
import { SearchField } from '../../ui/search-field'
import { StateView } from '../../ui/state-view'

type Filter = ServiceCategory | 'all'

const isCategory = (word: string | undefined): word is ServiceCategory => word !== undefined && word in CATEGORY_WORDS

const FILTERS: ReadonlyArray<{ value: Filter; words: string }> = [
  { value: 'all', words: '全部' },
  ...Object.entries(CATEGORY_WORDS).flatMap(([value, words]) => (isCategory(value) ? [{ value, words }] : [])),
]

function NothingFound({ q, onClear }: { readonly q: string; readonly onClear: () => void }) {
  return (
    <StateView
      picture="empty"
      title="没有找到"
      say={q ? `没有和“${q}”有关的服务。换个说法试试，比如只写两个字，或者不限类别。` : '这一类现在没有服务。'}
    >
      <Button words="看全部服务" onTap={onClear} />
    </StateView>
  )
}

/** 搜服务: by words and by category. */
export default function SearchPage() {
  const { category } = useRouter().params
  const [filter, setFilter] = useState<Filter>(isCategory(category) ? category : 'all')
  const [typed, setTyped] = useState('')
  const q = useSettled(typed)
  const found = usePages(listServices, { ...(q ? { q } : {}), ...(filter === 'all' ? {} : { category: filter }) })
  useReachBottom(() => void found.next())
  const clear = () => {
    setTyped('')
    setFilter('all')
  }
  return (
    <Page title="搜服务">
      <Box as="h1" className="heard">
        搜服务
      </Box>
      <SearchField label="搜服务" hint="要办什么，比如“居住证”" value={typed} onChange={setTyped} />
      <Chips label="类别" choices={FILTERS} chosen={filter} onChoose={setFilter} />
      <PagedRows pages={found} empty={<NothingFound q={q} onClear={clear} />}>
        {(service) => (
          <ListRow
            key={service.serviceId}
            category={service.category}
            title={service.title}
            sub={serviceLine(service)}
            onTap={() => go('service', { serviceId: service.serviceId })}
          />
        )}
      </PagedRows>
    </Page>
  )
}
