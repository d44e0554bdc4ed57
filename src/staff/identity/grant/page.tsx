import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { instantOf } from '@domain/kernel/calendar'
import { grantPost } from '@domain/identity/post-contract'
import { POST_ROLES, ROLE_WORDS, type PostRole } from '@domain/kernel/roles'
import { useAct } from '../../../platform/use-act'
import { useDraft } from '../../../platform/use-draft'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { DateField } from '../../../ui/date-field'
import { FailureNote } from '../../../ui/failure-note'
import { Note } from '../../../ui/note'
import { SelectField } from '../../../ui/select-field'
import { TextField } from '../../../ui/text-field'
import { StaffPage } from '../../frame/staff-page'
import { Facts } from '../../parts/facts'
import { UnitChoice, type ChosenUnit } from '../../parts/unit-choice'

const ROLES = POST_ROLES.map((value) => ({ value, words: ROLE_WORDS[value] }))

interface Fields {
  readonly phone: string
  readonly role: PostRole
  /** `YYYY-MM-DD`; empty when open. */
  readonly from: string
  readonly to: string
}
const NOTHING: Fields = { phone: '', role: 'community_staff', from: '', to: '' }
const LAST_MINUTE = 24 * 60 - 1

/** A post whose holder is away. */
interface Absent extends ChosenUnit {
  readonly assignmentId: string
  readonly role: PostRole
  readonly holderName: string
}

interface GrantProps {
  readonly as: string
  readonly absent: Absent | undefined
}

function Grant({ as, absent }: GrantProps) {
  const draft = useDraft(`grant-${absent?.assignmentId ?? 'new'}`, NOTHING)
  const { change, requestId, done } = draft
  const fields = { ...draft.fields, ...(absent ? { role: absent.role } : {}) }
  const [chosen, setUnit] = useState<ChosenUnit>()
  const unit = absent ?? chosen
  const [granted, setGranted] = useState<string>()
  const act = useAct(grantPost, { as, requestId })
  const phone = fields.phone.trim()
  const noEnd = absent && !fields.to ? '先写替到哪天' : undefined
  const missing = phone.length !== 11 ? '先写手机号' : unit ? noEnd : '先选单位'
  const grant = async () => {
    if (!unit || missing) return
    const answer = await act.run({
      ...{ phone, role: fields.role, unitId: unit.unitId },
      ...(fields.from ? { from: instantOf(fields.from, 0) } : {}),
      ...(fields.to ? { to: instantOf(fields.to, LAST_MINUTE) } : {}),
      ...(absent ? { substituteFor: absent.assignmentId } : {}),
    })
    if (!answer) return
    const next = answer.status === 'proposed' ? '等另一位管理员复核后生效' : '已经生效'
    setGranted(`${unit.name} ${ROLE_WORDS[fields.role]}，${next}`)
    done()
    setUnit(undefined)
  }
  return (
    <Box className="desk-form col g24">
      <Box as="header">
        <Box as="h1" className="h1">
          {absent ? '安排替班' : '安排岗位'}
        </Box>
        <Box className="sub">对方要先登录并绑定手机号。县级岗位要两位管理员。</Box>
      </Box>
      {granted && (
        <Note icon="checkc" tone="pine" alert>
          安排好了：{granted}
        </Note>
      )}
      <Box className="card col g24">
        <TextField
          kind="tel"
          label="对方绑定的手机号"
          max={11}
          value={fields.phone}
          wrong={phone && phone.length !== 11 ? `手机号要 11 位，现在是 ${phone.length} 位` : undefined}
          onChange={(next) => change({ phone: next })}
        />
        {absent ? (
          <Facts
            rows={[
              ['替谁', absent.holderName],
              ['岗位', ROLE_WORDS[absent.role]],
              ['单位', absent.name],
            ]}
          />
        ) : (
          <>
            <SelectField label="什么岗位" choices={ROLES} value={fields.role} onChange={(role) => change({ role })} />
            <UnitChoice label="在哪个单位" chosen={unit} onChoose={setUnit} />
          </>
        )}
        <DateField label="从哪天（不写就是现在）" value={fields.from} onChange={(from) => change({ from })} />
        <DateField
          label={absent ? '替到哪天' : '到哪天（不写就是没有定）'}
          value={fields.to}
          onChange={(to) => change({ to })}
        />
        <FailureNote failure={act.failure} not="没有安排" />
        <Button
          kind="pri"
          wide
          words={absent ? '安排替班' : '安排这个岗位'}
          off={missing}
          busy={act.busy && '正在安排'}
          onTap={() => void grant()}
        />
      </Box>
    </Box>
  )
}

/** The post to stand in for, as the list of posts named it. */
function absentOf(params: Readonly<Record<string, string | undefined>>): Absent | undefined {
  const named = (key: string) => decodeURIComponent(params[key] ?? '')
  const role = POST_ROLES.find((one) => one === params['role'])
  if (!params['substituteFor'] || !role) return undefined
  const holder = { assignmentId: params['substituteFor'], holderName: named('holderName') }
  return { ...holder, role, unitId: named('unitId'), name: named('unitName') }
}

/** Gives somebody a post, or lets them stand in for somebody who is away. */
export default function GrantPage() {
  const absent = absentOf(useRouter().params)
  return (
    <StaffPage title="安排岗位" place="posts" asks={grantPost}>
      {(post) => <Grant key={post.assignmentId} as={post.assignmentId} absent={absent} />}
    </StaffPage>
  )
}
