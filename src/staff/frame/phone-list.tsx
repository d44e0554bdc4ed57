import { useState } from 'react'
import { Box } from '../../ui/box'
import { CellRow } from '../../ui/cell-row'
import { PagedRows } from '../../ui/paged-rows'
import { Sheet } from '../../ui/sheet'
import { Tag } from '../../ui/tag'
import type { WorkListProps } from './work-list-props'

/** The list on a phone; a row comes up as a sheet. */
export function PhoneList<Row>(props: WorkListProps<Row>) {
  const { title, pages, idOf, line, empty, views, tools, opened, children } = props
  const [open, setOpen] = useState(opened)
  const row = pages.rows?.find((one) => idOf(one) === open)
  const close = () => setOpen(undefined)
  const done = () => {
    close()
    void pages.refresh()
  }
  return (
    <>
      <Box className="col g12">
        <Box as="h1" className="h1">
          {title}
        </Box>
        {tools}
        {views}
      </Box>
      <PagedRows pages={pages} empty={empty}>
        {(one) => {
          const said = line(one)
          return (
            <CellRow
              key={idOf(one)}
              title={said.title}
              sub={said.sub}
              right={said.tag && <Tag words={said.tag} tone={said.tone ?? 'plain'} />}
              onTap={() => setOpen(idOf(one))}
            />
          )
        }}
      </PagedRows>
      {row !== undefined && (
        <Sheet title={line(row).title} onClose={close}>
          <Box className="col g12">{children(row, done)}</Box>
        </Sheet>
      )}
    </>
  )
}
