import { draft, list } from '@domain/rules/contract'
import type { RuleSetStatus } from '@domain/rules/states'
import { RULE_SET_WORDS } from '@domain/rules/words'
import { go } from '../../../platform/places'
import { usePages } from '../../../platform/use-pages'
import { Button } from '../../../ui/button'
import { Tag, type Tone } from '../../../ui/tag'
import { stamp } from '../../../ui/when'
import { StaffPage } from '../../frame/staff-page'
import { useMay } from '../../frame/use-may'
import { WorkList } from '../../frame/work-list'
import { SetOne } from './parts/set-one'

const TONES: Partial<Record<RuleSetStatus, Tone>> = { draft: 'amber', active: 'pine' }

function Sets({ as }: { readonly as: string }) {
  const pages = usePages(list, {}, { as })
  const may = useMay()
  return (
    <WorkList
      title="规则"
      pages={pages}
      idOf={({ code }) => code}
      columns={[
        { title: '哪一版', cell: ({ name }) => name },
        { title: '状态', cell: ({ status }) => <Tag words={RULE_SET_WORDS[status]} tone={TONES[status] ?? 'plain'} /> },
        { title: '生效', cell: ({ effectiveFrom }) => stamp(effectiveFrom) },
        { title: '谁起草', cell: ({ drafterName }) => drafterName },
      ]}
      line={({ name, effectiveFrom, status }) => ({
        title: name,
        sub: `${stamp(effectiveFrom)}生效`,
        tag: RULE_SET_WORDS[status],
        tone: TONES[status],
      })}
      empty="还没有自己的规则，用的是出厂的数字。"
      tools={may(draft) && <Button small icon="plus" words="起草一版" onTap={() => go('ruleDraft')} />}
    >
      {(row, done) => (
        <SetOne key={`${row.code}-${row.revision}-${row.status}`} code={row.code} as={as} onDone={done} />
      )}
    </WorkList>
  )
}

/** The county's own numbers, version by version. */
export default function SetsPage() {
  return (
    <StaffPage title="规则" place="ruleSets" asks={list}>
      {(post) => <Sets key={post.assignmentId} as={post.assignmentId} />}
    </StaffPage>
  )
}
