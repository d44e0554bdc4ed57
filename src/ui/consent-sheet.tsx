import type { Purpose } from '@domain/kernel/purposes'
import { consent, currentNotice, decline } from '@domain/privacy/contract'
import { Refused, type Failure } from '../platform/failures'
import { go } from '../platform/places'
import { useAct } from '../platform/use-act'
import { useAnswer } from '../platform/use-answer'
import { Box } from './box'
import { Button } from './button'
import { FailureNote } from './failure-note'
import { Sheet } from './sheet'
import { RowsSkeleton } from './skeleton'

interface ConsentSheetProps {
  readonly purpose: Purpose
  readonly onClose: () => void
  /** Agreed: what waited for it can go on. */
  readonly onAgreed: () => void
}

const isFor = (failure: Failure | undefined, code: string) => failure instanceof Refused && failure.code === code

/** The notice of one purpose, read before the first collection; two buttons of the same size. */
export function ConsentSheet({ purpose, onClose, onAgreed }: ConsentSheetProps) {
  const { value: notice } = useAnswer(currentNotice, { about: purpose })
  const act = useAct(consent)
  const no = useAct(decline)
  /** A no is remembered; one that cannot be put on record now is a no all the same. */
  const refuse = async () => {
    await no.run({ purpose })
    onClose()
  }
  const agree = async () => {
    if (notice && (await act.run({ purpose, version: notice.version }))) onAgreed()
  }
  return (
    <Sheet title="先看一下个人信息说明" onClose={onClose}>
      {!notice && <RowsSkeleton rows={3} />}
      {notice?.sections.map(({ heading, text }) => (
        <Box key={heading}>
          <Box as="h3" className="h3">
            {heading}
          </Box>
          <Box className="sub">{text}</Box>
        </Box>
      ))}
      <FailureNote failure={act.failure} not="没有记下" />
      {isFor(act.failure, 'GUARDIAN_CONSENT_NEEDED') ? (
        <Box className="pair">
          <Button words="先不了" onTap={onClose} />
          <Button kind="pri" words="去请家长同意" onTap={() => go('guardian')} />
        </Box>
      ) : (
        <Box className="pair">
          <Button words="不同意" busy={no.busy && '正在记下'} onTap={() => void refuse()} />
          <Button
            kind="pri"
            words="看过了，同意"
            busy={act.busy && '正在记下'}
            off={notice ? undefined : '正在打开'}
            onTap={() => void agree()}
          />
        </Box>
      )}
    </Sheet>
  )
}
