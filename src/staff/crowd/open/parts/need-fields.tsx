import { Box } from '../../../../ui/box'
import { DateField, TimeField } from '../../../../ui/date-field'
import { Segment } from '../../../../ui/segment'
import { SwitchRow } from '../../../../ui/switch-row'
import { TextField } from '../../../../ui/text-field'
import { NEED_KINDS, type NeedDraft } from './need-draft'

interface NeedFieldsProps {
  readonly need: NeedDraft
  readonly onChange: (next: NeedDraft) => void
}

const COUNTED = { points: '分', minutes: '小时', item: '数量', money: '元' } as const

function Shifts({ need, onChange }: NeedFieldsProps) {
  const change = (next: Partial<NeedDraft>) => onChange({ ...need, ...next })
  return (
    <>
      <Box className="sub">凑齐以后排的班次：每周同一天同一时间，加起来要够凑的工时。</Box>
      <DateField label="第一次哪天（截止以后）" value={need.day} onChange={(day) => change({ day })} />
      <TimeField label="几点开始" value={need.time} onChange={(time) => change({ time })} />
      <Box className="pair field-pair">
        <TextField
          label="一次几小时"
          kind="number"
          max={2}
          value={need.hours}
          onChange={(hours) => change({ hours })}
        />
        <TextField
          label="一次几人"
          kind="number"
          max={3}
          value={need.capacity}
          onChange={(capacity) => change({ capacity })}
        />
      </Box>
      <TextField label="一共几周" kind="number" max={2} value={need.weeks} onChange={(weeks) => change({ weeks })} />
    </>
  )
}

/** Money goes into the account of a qualified body, never through the product. */
function Merchant({ need, onChange }: NeedFieldsProps) {
  const { body, subMchId } = need
  return (
    <>
      <TextField
        label="钱进哪个单位的账户（全称）"
        max={40}
        value={body}
        onChange={(text) => onChange({ ...need, body: text })}
      />
      <TextField
        label="这个单位的微信支付商户号"
        kind="number"
        max={12}
        value={subMchId}
        wrong={subMchId === '' || /^\d{8,12}$/.test(subMchId.trim()) ? undefined : '商户号是 8 到 12 位数字'}
        onChange={(text) => onChange({ ...need, subMchId: text })}
      />
    </>
  )
}

/** One thing that is asked for. */
export function NeedFields({ need, onChange }: NeedFieldsProps) {
  const change = (next: Partial<NeedDraft>) => onChange({ ...need, ...next })
  return (
    <Box className="card col g12">
      <Segment label="要什么" choices={NEED_KINDS} chosen={need.kind} onChoose={(kind) => change({ kind })} />
      <TextField
        label={need.kind === 'item' ? '什么东西' : '用来做什么'}
        max={20}
        value={need.label}
        onChange={(label) => change({ label })}
      />
      {need.kind === 'item' && (
        <TextField
          label="怎么数（架、只、块）"
          max={4}
          value={need.measure}
          onChange={(measure) => change({ measure })}
        />
      )}
      <Box className="pair field-pair">
        <TextField
          label={`一共要（${COUNTED[need.kind]}）`}
          kind={need.kind === 'money' ? 'text' : 'number'}
          max={10}
          value={need.goal}
          onChange={(goal) => change({ goal })}
        />
        <TextField
          label={`一个人最多（${COUNTED[need.kind]}）`}
          kind={need.kind === 'money' ? 'text' : 'number'}
          max={10}
          value={need.maxEach}
          onChange={(maxEach) => change({ maxEach })}
        />
      </Box>
      {need.kind === 'minutes' && <Shifts need={need} onChange={onChange} />}
      {need.kind === 'money' && <Merchant need={need} onChange={onChange} />}
      <SwitchRow
        icon="flag"
        title="必须凑齐"
        sub="必须的几样没凑齐，全部退回"
        on={need.essential}
        onChange={(essential) => change({ essential })}
      />
    </Box>
  )
}
