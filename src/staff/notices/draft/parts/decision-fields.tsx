import type { Photos } from '../../../../platform/photos/use-photos'
import { Box } from '../../../../ui/box'
import { DateField } from '../../../../ui/date-field'
import { PhotoField } from '../../../../ui/photo-field'
import { TextField } from '../../../../ui/text-field'
import { wrongVotes, type NoticeFields } from './notice-fields'

interface DecisionFieldsProps {
  readonly fields: NoticeFields
  readonly change: (part: Partial<NoticeFields>) => void
  readonly minutes: Photos
  readonly as: string
}

/** What the minutes of a residents' meeting say. */
export function DecisionFields({ fields, change, minutes, as }: DecisionFieldsProps) {
  const { heldOn, votesFor, votesAgainst, votesAbstained } = fields
  return (
    <>
      <DateField label="哪天开的会" value={heldOn} onChange={(day) => change({ heldOn: day })} />
      <Box className="pair field-pair">
        <TextField
          label="同意（票）"
          kind="number"
          max={6}
          value={votesFor}
          wrong={wrongVotes(votesFor)}
          onChange={(next) => change({ votesFor: next })}
        />
        <TextField
          label="反对（票）"
          kind="number"
          max={6}
          value={votesAgainst}
          wrong={wrongVotes(votesAgainst)}
          onChange={(next) => change({ votesAgainst: next })}
        />
        <TextField
          label="弃权（票）"
          kind="number"
          max={6}
          value={votesAbstained}
          wrong={wrongVotes(votesAbstained)}
          onChange={(next) => change({ votesAbstained: next })}
        />
      </Box>
      <PhotoField label="签过字的会议记录，拍一张（只有本单位的岗位看得到）" photos={minutes} as={as} />
    </>
  )
}
