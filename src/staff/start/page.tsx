import { ROLE_WORDS } from '@domain/kernel/roles'
import { go } from '../../platform/places'
import type { ActingPost } from '../../platform/session'
import { usePages } from '../../platform/use-pages'
import { Box } from '../../ui/box'
import { CellRow } from '../../ui/cell-row'
import { entriesOf } from '../frame/desk-entries'
import type { DeskEntry, Queue } from '../frame/desk-entry'
import { StaffPage } from '../frame/staff-page'
import { useMay } from '../frame/use-may'

/** Up to here what waits is counted. */
const MOST = 50

/** How many wait, as one reads it; nothing while it is not known. */
function Waiting({ queue, as }: { readonly queue: Queue; readonly as: string }) {
  const { rows, more } = usePages(queue.contract, queue.input, { as, limit: MOST })
  if (!rows || rows.length === 0) return null
  return <Box as="span" className="waits">{`${rows.length}${more ? '+' : ''} ${queue.waits}`}</Box>
}

function Entry({ entry, as }: { readonly entry: DeskEntry; readonly as: string }) {
  const may = useMay()
  return (
    <CellRow
      icon={entry.icon}
      title={entry.name}
      sub={entry.does}
      right={
        <Box className="waits-all">
          {entry.queues
            ?.filter(({ of }) => !of || may(of))
            .map((queue) => (
              <Waiting key={queue.waits} queue={queue} as={as} />
            ))}
        </Box>
      }
      onTap={() => go(entry.place)}
    />
  )
}

function Start({ post }: { readonly post: ActingPost }) {
  const entries = entriesOf(post.role)
  return (
    <Box className="desk-form col g12">
      <Box as="header">
        <Box as="h1" className="h1">
          要办的
        </Box>
        <Box className="sub">{`${post.unitName} ${ROLE_WORDS[post.role]}`}</Box>
      </Box>
      {entries.length === 0 ? (
        <Box className="card sub">这个岗位的事在别的页面里办，工作台里没有要办的。</Box>
      ) : (
        <Box className="card flush">
          {entries.map((entry) => (
            <Entry key={entry.place} entry={entry} as={post.assignmentId} />
          ))}
        </Box>
      )}
    </Box>
  )
}

/** Where the workbench begins: what waits for this post, and the pages it has. */
export default function StartPage() {
  return (
    <StaffPage title="工作台" place="workbench">
      {(post) => <Start key={post.assignmentId} post={post} />}
    </StaffPage>
  )
}
