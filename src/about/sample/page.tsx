import { go } from '../../platform/places'
import { Box } from '../../ui/box'
import { CellRow } from '../../ui/cell-row'
import { Page } from '../../ui/frame/page'
import { Note } from '../../ui/note'
import { Section } from '../../ui/section'

/** 关于红堡: what it is, and that the people in it are invented. */
export default function AboutPage() {
  return (
    <Page title="关于红堡">
      <Box as="header" className="col g8">
        <Box as="h1" className="h1">
          关于红堡
        </Box>
        <Box className="i2">红堡是社区的办事小程序。网上约时间，到窗口报 6 位数就办，办到哪一步随时能看。</Box>
      </Box>
      <Note icon="info">这里的人名、单位、事项和数字都是样例，是编出来的，不代表任何真实的地方、单位或个人。</Note>
      <Section title="您可以放心的">
        <Box className="card col g12">
          <Box>不拿您的信息做别的事。办一件事，只有办这件事的人看得到。</Box>
          <Box>每一步都有记录。谁在什么时候做了什么，您自己也看得到。</Box>
          <Box>不会用的，可以找家人代约，也可以直接到窗口办，一样办得成。</Box>
        </Box>
      </Section>
      <Section title="说明和核对">
        <Box className="card flush">
          <CellRow icon="file" title="用户协议" onTap={() => go('article', { key: 'agreement' })} />
          <CellRow icon="lock" title="隐私保护指引" onTap={() => go('article', { key: 'privacyGuide' })} />
          <CellRow icon="shield" title="记录有没有被改过" sub="看最近一次封存" onTap={() => go('seal')} />
        </Box>
      </Section>
      <Section title="刚装好的县">
        <Box className="card flush">
          <CellRow
            icon="lock"
            title="第一位管理员"
            sub="装好时打印的代码在这里输，只能用一次"
            onTap={() => go('claimFirstAdmin')}
          />
        </Box>
      </Section>
    </Page>
  )
}
