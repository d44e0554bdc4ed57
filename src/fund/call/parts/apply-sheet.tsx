import { apply, type getCall } from '@domain/fund/call-contract'
import type { ApplicantKind } from '@domain/fund/call-schemas'
import { APPLICANT_WORDS } from '@domain/fund/words'
import type { OutputOf } from '@domain/kernel/contract'
import { useAct } from '../../../platform/use-act'
import { useDraft } from '../../../platform/use-draft'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import { yuan } from '../../../ui/money'
import { Note } from '../../../ui/note'
import { SelectField } from '../../../ui/select-field'
import { Sheet } from '../../../ui/sheet'
import { TextField } from '../../../ui/text-field'
import { fenFrom } from '../../../ui/fen-from'

interface ApplySheetProps {
  readonly call: OutputOf<typeof getCall>
  readonly onClose: () => void
  readonly onDone: () => void
}

const CODE_DIGITS = 18

/** An application in the name of an organisation; what is typed is kept until it is sent. */
export function ApplySheet({ call, onClose, onDone }: ApplySheetProps) {
  const kinds = call.kinds.filter((kind) => kind !== 'community_self')
  const empty = {
    kind: kinds[0] ?? 'social_organisation',
    applicant: '',
    uscc: '',
    host: '',
    title: '',
    plan: '',
    yuan: '',
  }
  const { fields, change, requestId, done } = useDraft(`apply-${call.callId}`, empty)
  const act = useAct(apply, { requestId })
  const fen = fenFrom(fields.yuan)
  const hosted = fields.kind === 'community_organisation'
  const lacks = !fields.applicant.trim()
    ? '先写名称'
    : hosted && !fields.host.trim()
      ? '先写托管的单位'
      : fields.uscc.trim().length !== CODE_DIGITS
        ? '信用代码要 18 位'
        : !fields.title.trim() || !fields.plan.trim()
          ? '先写做什么'
          : fen === undefined
            ? '先写多少钱'
            : fen > call.mostFen
              ? `最多 ${yuan(call.mostFen)} 元`
              : undefined
  const send = async () => {
    const sent = await act.run({
      ...{ callId: call.callId, kind: fields.kind as ApplicantKind, applicant: fields.applicant.trim() },
      ...{
        uscc: fields.uscc.trim().toUpperCase(),
        title: fields.title.trim(),
        plan: fields.plan.trim(),
        fen: fen ?? 0,
      },
      ...(hosted ? { host: fields.host.trim() } : {}),
    })
    if (!sent) return
    done()
    onDone()
  }
  return (
    <Sheet title="申报" onClose={onClose}>
      <SelectField
        label="以什么身份"
        choices={kinds.map((value) => ({ value, words: APPLICANT_WORDS[value] }))}
        value={fields.kind}
        onChange={(kind) => change({ kind })}
      />
      <TextField label="名称" max={40} value={fields.applicant} onChange={(applicant) => change({ applicant })} />
      {hosted && <TextField label="托管的单位" max={40} value={fields.host} onChange={(host) => change({ host })} />}
      <TextField
        label={hosted ? '托管单位的统一社会信用代码' : '统一社会信用代码'}
        max={CODE_DIGITS}
        value={fields.uscc}
        onChange={(uscc) => change({ uscc })}
      />
      <TextField label="项目叫什么" max={40} value={fields.title} onChange={(title) => change({ title })} />
      <TextField
        tall
        label="帮谁、怎么做、什么时候做完"
        max={1500}
        value={fields.plan}
        onChange={(plan) => change({ plan })}
      />
      <TextField
        label={`要多少钱（元，最多 ${yuan(call.mostFen)}）`}
        max={12}
        value={fields.yuan}
        onChange={(next) => change({ yuan: next })}
      />
      <Note icon="people">专家打分，分数够了公示。您和评审的人有关系的，他要回避。计划里不要写别人的姓名和电话。</Note>
      <FailureNote failure={act.failure} not="没有申报成" />
      <Box className="pair">
        <Button words="先不报" onTap={onClose} />
        <Button kind="pri" words="申报" off={lacks} busy={act.busy && '正在申报'} onTap={() => void send()} />
      </Box>
    </Sheet>
  )
}
