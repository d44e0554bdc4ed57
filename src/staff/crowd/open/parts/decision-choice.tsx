import { get, list } from '@domain/notices/contract'
import { go } from '../../../../platform/places'
import type { ActingPost } from '../../../../platform/session'
import { useAnswer } from '../../../../platform/use-answer'
import { usePages } from '../../../../platform/use-pages'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { Note } from '../../../../ui/note'
import { SelectField } from '../../../../ui/select-field'
import { longDay } from '../../../../ui/when'
import { Facts } from '../../../parts/facts'

interface DecisionChoiceProps {
  readonly post: ActingPost
  readonly chosen: string | undefined
  readonly onChoose: (noticeId: string | undefined) => void
}

function Chosen({ noticeId }: { readonly noticeId: string }) {
  const { value } = useAnswer(get, { noticeId })
  const decision = value?.decision
  const fits = decision !== undefined && decision.confirmed && decision.votesFor > decision.votesAgainst
  const stands = fits && value?.replacedBy === undefined
  if (!decision) return null
  const { heldOn, votesFor, votesAgainst, votesAbstained } = decision
  return (
    <>
      <Facts
        rows={[
          ['开会', longDay(heldOn)],
          ['票数', `同意 ${votesFor}，反对 ${votesAgainst}，弃权 ${votesAbstained}`],
        ]}
      />
      {!stands && (
        <Note icon="alert" tone="amber">
          这一份没有通过，或者有了更正，不能用来收钱。
        </Note>
      )}
      <Button small icon="file" words="看全文" onTap={() => go('notice', { noticeId })} />
    </>
  )
}

/** What residents decided, without which nobody is asked for money: confirmed, posted and filed away. */
export function DecisionChoice({ post, chosen, onChoose }: DecisionChoiceProps) {
  const asked = { unitId: post.unitId, kind: 'decision', status: 'archived' } as const
  const { rows } = usePages(list, asked, { limit: 100 })
  const choices = [
    { value: '', words: '请选' },
    ...(rows ?? []).map(({ noticeId, title }) => ({ value: noticeId, words: title })),
  ]
  return (
    <Box className="card col g12">
      {rows?.length === 0 ? (
        <Note icon="alert" tone="amber">
          还没有能用的居民会议决定。书记先登记，监督委员核对，公布期满归档以后才能收钱。
        </Note>
      ) : (
        <SelectField
          label="按居民会议的哪个决定收钱"
          choices={choices}
          value={chosen ?? ''}
          onChange={(noticeId) => onChoose(noticeId === '' ? undefined : noticeId)}
        />
      )}
      {chosen !== undefined && <Chosen key={chosen} noticeId={chosen} />}
    </Box>
  )
}
