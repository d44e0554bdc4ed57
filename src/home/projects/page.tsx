import { go } from '../../platform/places'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { CellRow } from '../../ui/cell-row'
import { Page } from '../../ui/frame/page'
import { Section } from '../../ui/section'

/** 项目: says truthfully that it is not open yet, what will be here, and what one can do meanwhile. */
export default function ProjectsPage() {
  return (
    <Page title="项目" tab="projects">
      <Box as="header" className="col g8">
        <Box as="h1" className="h1">
          居民项目还没有开放
        </Box>
        <Box className="i2">现在还不能在这里提项目。有想法可以先到社区问。</Box>
      </Box>
      <Section title="以后这里有什么">
        <Box className="card flush">
          <CellRow icon="edit" title="提一个小项目" sub="楼道装扶手、修路灯，说出来大家看" />
          <CellRow icon="hands" title="出一份力" sub="出工、出物、捐积分，缺什么看得见" />
          <CellRow icon="chart" title="办得怎么样" sub="进度、账目都公开，最后大家打分" />
        </Box>
      </Section>
      <Section title="现在可以做的">
        <Box className="card col g12">
          <Box>想提项目的，可以先约时间，社区的人帮您看看怎么提、谁能出力。</Box>
          <Button
            kind="pri"
            wide
            words="看项目咨询的服务"
            onTap={() => go('search', { category: 'project_consult' })}
          />
        </Box>
      </Section>
    </Page>
  )
}
