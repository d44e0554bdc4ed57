import { useState } from 'react'
import { checkQueue } from '@domain/identity/check-contract'
import type { Check } from '@domain/identity/schemas'
import { serverNow } from '../../../platform/clock'
import type { ActingPost } from '../../../platform/session'
import { usePages } from '../../../platform/use-pages'
import { Segment } from '../../../ui/segment'
import { dayWord, stamp } from '../../../ui/when'
import { StaffPage } from '../../frame/staff-page'
import { WorkList } from '../../frame/work-list'
import { CheckOne, claimOf, type CheckRow } from './parts/check-one'

const CHECKS: ReadonlyArray<{ value: Check; words: string }> = [
  { value: 'residence', words: '住址' },
  { value: 'phone', words: '手机号' },
  { value: 'membership', words: '党组织关系' },
]

const EMPTY: Record<Check, string> = {
  residence: '现在没有要核对的住址。居民说明住在哪里以后会出现在这里。',
  phone: '现在没有要核对的手机号。居民手填号码以后会出现在这里。',
  membership: '现在没有要核对的党组织关系。',
}

const due = ({ residence }: CheckRow) => (residence ? `${dayWord(residence.dueAt, serverNow())}前答复` : undefined)

function Checks({ post }: { readonly post: ActingPost }) {
  const community = post.role !== 'unit_liaison'
  const [check, setCheck] = useState<Check>(community ? 'residence' : 'membership')
  const pages = usePages(checkQueue, { check }, { as: post.assignmentId })
  return (
    <WorkList
      title="核对居民"
      pages={pages}
      idOf={({ userId }) => userId}
      columns={[
        { title: '谁', cell: ({ displayName }) => displayName },
        { title: '核对什么', cell: (row) => claimOf(check, row) },
        { title: '什么时候交的', cell: ({ since }) => stamp(since) },
        ...(check === 'residence' ? [{ title: '时限', cell: due }] : []),
      ]}
      line={(row) => ({
        title: row.displayName,
        sub: claimOf(check, row),
        tag: check === 'residence' ? due(row) : undefined,
      })}
      empty={EMPTY[check]}
      views={community && <Segment label="核对什么" choices={CHECKS} chosen={check} onChoose={setCheck} />}
    >
      {(row, done) => <CheckOne check={check} row={row} as={post.assignmentId} onDone={done} />}
    </WorkList>
  )
}

/** 核对: numbers typed by hand, homes, memberships. */
export default function ChecksPage() {
  return (
    <StaffPage title="核对居民" place="checks" asks={checkQueue}>
      {(post) => <Checks key={post.assignmentId} post={post} />}
    </StaffPage>
  )
}
