import { listOutlets } from '@domain/points/contract'
import { saveReward } from '@domain/points/desk-contract'
import { REWARD_KINDS } from '@domain/points/schemas'
import { REWARD_KIND_WORDS } from '@domain/points/words'
import { usePhotos } from '../../../../platform/photos/use-photos'
import { useAct } from '../../../../platform/use-act'
import { useAnswer } from '../../../../platform/use-answer'
import { useDraft } from '../../../../platform/use-draft'
import { Box } from '../../../../ui/box'
import { Button } from '../../../../ui/button'
import { FailureNote } from '../../../../ui/failure-note'
import { PhotoField } from '../../../../ui/photo-field'
import { Segment } from '../../../../ui/segment'
import { SwitchRow } from '../../../../ui/switch-row'
import { TextField } from '../../../../ui/text-field'
import { EMPTY, formOf, writtenOf, type DeskReward } from './form'

const KINDS = REWARD_KINDS.map((value) => ({ value, words: REWARD_KIND_WORDS[value] }))

interface RewardFormProps {
  /** Absent for a new one. */
  readonly reward?: DeskReward
  readonly as: string
  readonly unitId: string
  readonly onClose: () => void
  readonly onDone: () => void
}

/** What can be had for points, what for, and where; what is reserved keeps its price. */
export function RewardForm({ reward, as, unitId, onClose, onDone }: RewardFormProps) {
  const { fields, change, requestId, done } = useDraft(
    `reward-${reward ? `${reward.rewardId}-${reward.revision}` : 'new'}`,
    reward ? formOf(reward) : EMPTY,
  )
  const act = useAct(saveReward, { as, requestId })
  const photos = usePhotos({
    kept: fields.photos,
    keep: (kept) => change({ photos: kept }),
    most: 1,
    purpose: 'reward',
    as,
  })
  const { value: outlets } = useAnswer(listOutlets, { under: unitId, limit: 50 }, { as })
  const { written, lacks } = writtenOf(fields)
  const toggle = (id: string) => {
    const { outletIds } = fields
    change({ outletIds: outletIds.includes(id) ? outletIds.filter((one) => one !== id) : [...outletIds, id] })
  }
  const save = async () => {
    const known = reward ? { rewardId: reward.rewardId, revision: reward.revision } : {}
    if (!written || !(await act.run({ ...written, ...known }))) return
    done()
    onDone()
  }
  return (
    <Box className="col g24">
      <TextField label="叫什么" hint="比如：雨伞" max={20} value={fields.name} onChange={(name) => change({ name })} />
      <Segment label="哪一种" choices={KINDS} chosen={fields.kind} onChoose={(kind) => change({ kind })} />
      <TextField
        tall
        label="说明（居民会看到）"
        hint="比如：八骨加大，黑色"
        max={200}
        value={fields.description}
        onChange={(description) => change({ description })}
      />
      <PhotoField label="照片（可以不加，大家都看得到）" photos={photos} as={as} />
      <TextField label="谁捐的" max={20} value={fields.sponsor} onChange={(sponsor) => change({ sponsor })} />
      <TextField kind="number" label="要多少分" max={6} value={fields.price} onChange={(price) => change({ price })} />
      <TextField
        kind="number"
        label="一个人一年最多换几件"
        max={3}
        value={fields.limit}
        onChange={(limit) => change({ limit })}
      />
      <TextField
        kind="number"
        label="领走以后几天里能用"
        max={3}
        value={fields.days}
        onChange={(days) => change({ days })}
      />
      <Box className="col g8" label="在哪里领" group>
        <Box className="t">在哪里领（可以选几个）</Box>
        {outlets?.items.map(({ outletId, name, place }) => (
          <SwitchRow
            key={outletId}
            icon="pin"
            title={name}
            sub={place}
            on={fields.outletIds.includes(outletId)}
            onChange={() => toggle(outletId)}
          />
        ))}
        {outlets?.items.length === 0 && <Box className="sub">这里还没有兑换点，请县里先登记。</Box>}
      </Box>
      <FailureNote failure={act.failure} not="没有存下" />
      <Box className="pair">
        <Button words="不存" onTap={onClose} />
        <Button
          kind="pri"
          words={reward ? '存下改动' : '存成没有上架的'}
          off={lacks ?? photos.lacks}
          busy={act.busy && '正在存'}
          onTap={() => void save()}
        />
      </Box>
    </Box>
  )
}
