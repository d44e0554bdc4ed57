import { go } from '../../../platform/places'
import { callUnit } from '../../../platform/own-unit'
import { wayTo } from '../../../platform/way-to'
import { Box } from '../../../ui/box'
import { CellRow } from '../../../ui/cell-row'
import { Section } from '../../../ui/section'
import { stamp } from '../../../ui/when'
import type { Activity } from './activity'

function agesOf({ minAge, maxAge, requirements }: Activity): string {
  const ages =
    minAge !== undefined && maxAge !== undefined
      ? `${minAge}–${maxAge} 岁`
      : minAge !== undefined
        ? `满 ${minAge} 岁`
        : maxAge !== undefined
          ? `${maxAge} 岁以下`
          : '年龄不限'
  return requirements === undefined ? ages : `${ages}，${requirements}`
}

/** 要知道的: where, what it earns, who fits, the risks, the insurance, whom to call. */
export function Know({ activity }: { readonly activity: Activity }) {
  const { location, place, unitName, pointsPerHour, dailyPointsCap, skills, riskNotice, insurancePolicyNo, mine } =
    activity
  const { teamId, teamName, contactName, contactPhone, serviceObject } = activity
  const readAt = mine.find(({ riskNoticeReadAt }) => riskNoticeReadAt !== undefined)?.riskNoticeReadAt
  return (
    <Section title="要知道的">
      <Box className="card flush">
        <CellRow
          icon="pin"
          title={`${place}集合`}
          sub={unitName}
          onTap={wayTo({ location, name: place, address: unitName })}
        />
        <CellRow icon="point" title={`每小时 ${pointsPerHour} 积分`} sub={`一天最多 ${dailyPointsCap} 分`} />
        <CellRow icon="user" title={agesOf(activity)} sub="未满 18 岁要家长同意" />
        {skills.length > 0 && <CellRow icon="tool" title={`要会：${skills.join('、')}`} />}
        <CellRow
          icon="alert"
          title={riskNotice}
          sub={readAt === undefined ? '报名时要看一遍' : `您 ${stamp(readAt)} 看过风险告知`}
        />
        {insurancePolicyNo && <CellRow icon="shield" title="有意外险" sub={`保单 ${insurancePolicyNo}`} />}
        <CellRow icon="elder" title={`为${serviceObject}服务`} />
        {teamId !== undefined && (
          <CellRow icon="people" title={teamName} sub="看这个队，想加入也在这里" onTap={() => go('team', { teamId })} />
        )}
        <CellRow
          icon="phone"
          title={teamId === undefined ? teamName : '问组织人'}
          sub={`联系人 ${contactName}${contactPhone === undefined ? '' : `，${contactPhone}`}`}
          onTap={contactPhone === undefined ? undefined : () => callUnit(contactPhone)}
        />
      </Box>
    </Section>
  )
}
