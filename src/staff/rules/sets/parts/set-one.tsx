import { approve, preview, withdraw } from '@domain/rules/contract'
import { RULE_SET_WORDS } from '@domain/rules/words'
import { go } from '../../../../platform/places'
import { useAct } from '../../../../platform/use-act'
import { useAnswer } from '../../../../platform/use-answer'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { FailureView } from '../../../../ui/failure-view'
import { Note } from '../../../../ui/note'
import { PageSkeleton } from '../../../../ui/skeleton'
import { stamp } from '../../../../ui/when'
import { useMay } from '../../../frame/use-may'
import { Facts } from '../../../parts/facts'

interface SetOneProps {
  readonly code: string
  readonly as: string
  readonly onDone: () => void
}

/** What a version changes, in sentences; approved by another person than who drafted it. */
export function SetOne({ code, as, onDone }: SetOneProps) {
  const { value: set, failure, refresh } = useAnswer(preview, { code }, { as })
  const yes = useAct(approve, { as })
  const back = useAct(withdraw, { as })
  const may = useMay()
  if (!set) return failure ? <FailureView failure={failure} onRetry={() => void refresh()} /> : <PageSkeleton />
  const approveIt = async () => {
    if (await yes.run({ code, revision: set.revision })) onDone()
    else void refresh()
  }
  const withdrawIt = async () => {
    if (await back.run({ code })) onDone()
  }
  const open = set.status === 'draft'
  return (
    <Box className="col g12">
      <Facts
        rows={[
          ['哪一版', set.name],
          ['状态', RULE_SET_WORDS[set.status]],
          ['为什么改', set.reason],
          ['生效', stamp(set.effectiveFrom)],
          ['谁起草', set.drafterName],
          ['谁复核', set.approverName],
          ['和哪版比', set.comparedWith],
        ]}
      />
      <Box as="h2" className="h3">
        改了什么
      </Box>
      {set.differences.length === 0 && <Box className="sub">和那一版一样。</Box>}
      {set.differences.map(({ path, section, sentence }) => (
        <Box key={path}>{`${section}：${sentence}`}</Box>
      ))}
      <FailureNote failure={yes.failure ?? back.failure} not="没有办成" />
      {open && set.own && <Note icon="info">您起草的，要请另一位管理员复核。</Note>}
      {open && set.own && may(withdraw) && (
        <Box className="pair">
          <Button words="撤回" busy={back.busy && '正在撤回'} onTap={() => void withdrawIt()} />
          <Button words="修改" onTap={() => go('ruleDraft', { code })} />
        </Box>
      )}
      {open && !set.own && may(approve) && (
        <Button kind="pri" wide words="复核通过" busy={yes.busy && '正在复核'} onTap={() => void approveIt()} />
      )}
    </Box>
  )
}
