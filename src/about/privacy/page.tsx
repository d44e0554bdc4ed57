import { Box } from '../../ui/box'
import { Page } from '../../ui/frame/page'
import { Section } from '../../ui/section'

const PARTS: ReadonlyArray<{ title: string; says: readonly string[] }> = [
  { title: '要什么', says: ['约服务时：您的姓名、手机号、约的时间，和您自己写的说明。', '替别人约时：对方的姓名、和您的关系、对方是怎么同意的。手机号可以不填。'] },
  { title: '给谁看', says: ['只有办这件事的社区工作人员看得到。手机号平时遮住中间几位，工作人员看完整号码会留下记录。'] },
  { title: '您能做的', says: ['随时看自己的每一单，和谁做过什么。', '替人约的事，对方随时可以撤回同意。', '不想用了，可以到社区窗口要求删除。法律要求留存的办事记录除外。'] },
]

/** 个人信息说明 for ordering: what, for whom, and one's own rights. */
export default function PrivacyPage() {
  return (
    <Page title="个人信息说明">
      <Box as="h1" className="h1">
        约服务时的个人信息
      </Box>
      {PARTS.map(({ title, says }) => (
        <Section key={title} title={title}>
          <Box className="card col g12">
            {says.map((sentence) => (
              <Box key={sentence}>{sentence}</Box>
            ))}
          </Box>
        </Section>
      ))}
    </Page>
  )
}
