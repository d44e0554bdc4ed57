import { useRouter } from '@tarojs/taro'
import { getUnit, saveUnit, setUnitStatus } from '@domain/org/contract'
import { RELATIONS } from '@domain/org/schemas'
import { KIND_WORDS, RELATION_WORDS, UNIT_STATUS_WORDS } from '@domain/org/words'
import { go } from '../../../platform/places'
import { useAnswer } from '../../../platform/use-answer'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureView } from '../../../ui/failure-view'
import { Section } from '../../../ui/section'
import { PageSkeleton } from '../../../ui/skeleton'
import { stamp } from '../../../ui/when'
import { StaffPage } from '../../frame/staff-page'
import { useMay } from '../../frame/use-may'
import { Facts } from '../../parts/facts'
import { MoveUnit } from './parts/move-unit'
import { UnitStatus } from './parts/unit-status'

function Unit({ unitId, as }: { readonly unitId: string; readonly as: string }) {
  const { value: unit, failure, refresh } = useAnswer(getUnit, { unitId }, { as })
  const may = useMay()
  const again = () => void refresh()
  if (!unit) return failure ? <FailureView failure={failure} onRetry={again} /> : <PageSkeleton />
  return (
    <Box className="desk-form col g24">
      <Box className="row apart">
        <Box>
          <Box as="h1" className="h1">
            {unit.name}
          </Box>
          <Box className="sub">{`${KIND_WORDS[unit.kind]}，${UNIT_STATUS_WORDS[unit.status]}`}</Box>
        </Box>
        <Button small icon="edit" words="修改" onTap={() => go('editUnit', { unitId })} />
      </Box>
      <Box className="card">
        <Facts
          rows={[
            ['编码', unit.unitId],
            ['简称', unit.shortName],
            ['电话', unit.phone],
            ['地址', unit.address],
            ['经纬度', unit.location && `${unit.location.lng},${unit.location.lat}`],
            ['信用代码', unit.uscc],
            ['能提供', unit.tags.join('、')],
          ]}
        />
      </Box>
      <Section title="在哪里">
        <Box className="card col g12">
          <Facts
            rows={RELATIONS.map((relation) => [
              RELATION_WORDS[relation],
              unit.paths[relation]?.map(({ name }) => name).join(' › '),
            ])}
          />
          <MoveUnit unitId={unitId} as={as} onDone={again} />
        </Box>
      </Section>
      <Section title="以前在哪里">
        <Box className="card">
          <Facts
            rows={unit.spans.map(({ relation, parentName, from, to }) => [
              RELATION_WORDS[relation],
              `${parentName ?? '没有上级'}，${stamp(from)} 到 ${to === undefined ? '现在' : stamp(to)}`,
            ])}
          />
        </Box>
      </Section>
      {may(setUnitStatus) && <UnitStatus unitId={unitId} status={unit.status} as={as} onDone={again} />}
    </Box>
  )
}

/** One unit: what it is, where it stands, where it stood. */
export default function UnitPage() {
  const { unitId = '' } = useRouter().params
  return (
    <StaffPage title="单位" place="units" asks={saveUnit}>
      {(post) => <Unit key={post.assignmentId} unitId={unitId} as={post.assignmentId} />}
    </StaffPage>
  )
}
