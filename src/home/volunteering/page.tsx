import { go } from '../../platform/places'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { CellRow } from '../../ui/cell-row'
import { Page } from '../../ui/frame/page'
import { Section } from '../../ui/section'

/** 志愿: says truthfully that it is not open yet, what will be here, and what one can do meanwhile. */
export default function VolunteeringPage() {
  return (
    <Page title="志愿" tab="volunteering">
      <Box as="header" className="col g8">
        <Box as="h1" className="h1">
          志愿活动还没有开放
        </Box>
        <Box className="i2">现在还不能在这里报名。开放前，请到社区登记。</Box>
      </Box>
      <Section title="以后这里有什么">
        <Box className="card flush">
          <CellRow icon="cal" title="看班次，报名" sub="还缺几个人，写得清清楚楚" />
          <CellRow icon="scan" title="到场签到、签退" sub="服务多久按签到算" />
          <CellRow icon="point" title="积分" sub="服务时长换积分，积分能兑换" onTap={() => go('points')} />
        </Box>
      </Section>
      <Section title="现在可以做的">
        <Box className="card col g12">
          <Box>志愿服务的登记、保险和证明，可以先约时间到社区办。</Box>
          <Button kind="pri" wide words="看公益慈善的服务" onTap={() => go('search', { category: 'charity' })} />
        </Box>
      </Section>
    </Page>
  )
}
