import { confirmAppropriation, type listAppropriations } from '@domain/fund/desk-contract'
import { APPROPRIATION_WORDS } from '@domain/fund/words'
import type { OutputOf } from '@domain/kernel/contract'
import { MONEY_SOURCE_WORDS } from '@domain/kernel/money-sources'
import { useAct } from '../../../../platform/use-act'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { yuan } from '../../../../ui/money'
import { Note } from '../../../../ui/note'
import { stamp } from '../../../../ui/when'
import { Facts } from '../../../parts/facts'

interface GiftOneProps {
  readonly gift: OutputOf<typeof listAppropriations>['items'][number]
  readonly as: string
  readonly onDone: () => void
}

/** One sum that was written down: a second person has seen it arrive, or not. */
export function GiftOne({ gift, as, onDone }: GiftOneProps) {
  const { appropriationId, title, unitName, year, source, fen, municipalFen, townFen, status, mine } = gift
  const act = useAct(confirmAppropriation, { as })
  const decide = async (confirm: boolean) => {
    if (await act.run({ appropriationId, confirm })) onDone()
  }
  const sides =
    municipalFen === undefined || townFen === undefined
      ? undefined
      : `市里 ${yuan(municipalFen)} 元，镇里 ${yuan(townFen)} 元`
  return (
    <Box className="col g12">
      <Facts
        rows={[
          ['说明', title],
          ['给', `${unitName} ${year} 年`],
          ['来源', MONEY_SOURCE_WORDS[source]],
          ['多少', `${yuan(fen)} 元`],
          ['谁出', sides],
          ['登记', `${gift.makerName}，${stamp(gift.at)}`],
          ['复核', gift.checkerName],
          ['状态', APPROPRIATION_WORDS[status]],
        ]}
      />
      <FailureNote failure={act.failure} not="没有复核，账没有动" />
      {status === 'proposed' && mine && <Note icon="people">您登记的，要请另一位复核。</Note>}
      {status === 'proposed' && !mine && (
        <Box className="pair">
          <Button words="没有到账" onTap={() => void decide(false)} />
          <Button kind="pri" words="到账了" busy={act.busy && '正在复核'} onTap={() => void decide(true)} />
        </Box>
      )}
    </Box>
  )
}
