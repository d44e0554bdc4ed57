import { listTeams } from '@domain/volunteering/team-contract'
import { usePages } from '../../../../platform/use-pages'
import { SelectField } from '../../../../ui/select-field'
import { TextField } from '../../../../ui/text-field'
import { usePost } from '../../../frame/use-post'
import type { Fields } from './fields'

interface TeamFieldProps {
  readonly as: string
  readonly fields: Pick<Fields, 'teamId' | 'teamName'>
  readonly onChange: (change: Pick<Fields, 'teamId' | 'teamName'>) => void
}

const BY_HAND = { value: '', words: '不在下面，自己写' }

/** Which team organises it: one of the unit's, whose hours it counts for, or a name written by hand. */
export function TeamField({ as, fields: { teamId, teamName }, onChange }: TeamFieldProps) {
  const { post } = usePost()
  const { rows = [] } = usePages(listTeams, post ? { unitId: post.unitId } : {}, { as, limit: 50 })
  const choices = [BY_HAND, ...rows.map((team) => ({ value: team.teamId, words: team.name }))]
  const choose = (next: string) =>
    onChange({ teamId: next, teamName: rows.find((team) => team.teamId === next)?.name ?? '' })
  return (
    <>
      {rows.length > 0 && <SelectField label="哪个志愿队" choices={choices} value={teamId} onChange={choose} />}
      {teamId === '' && (
        <TextField
          label="哪个团队"
          max={20}
          value={teamName}
          onChange={(next) => onChange({ teamId: '', teamName: next })}
        />
      )}
    </>
  )
}
