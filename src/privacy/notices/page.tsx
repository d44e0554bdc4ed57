import { PURPOSES } from '@domain/kernel/purposes'
import { CHILDREN_NOTICE, CURRENT_NOTICES } from '@domain/privacy/notices'
import { PURPOSE_WORDS } from '@domain/privacy/words'
import { go } from '../../platform/places'
import { Box } from '../../ui/box'
import { CellRow } from '../../ui/cell-row'
import { Page } from '../../ui/frame/page'
import { PageHead } from '../../ui/page-head'

const version = (number: number) => `第 ${number} 版`

/** 个人信息说明: all of them, for everybody, with the version in force. */
export default function NoticesPage() {
  return (
    <Page title="个人信息说明">
      <PageHead title="个人信息说明" sub="每件事要哪些信息、用来做什么、留多久。没登录也能看。" />
      <Box as="section" className="card flush" label="每件事的说明">
        {PURPOSES.map((purpose) => (
          <CellRow
            key={purpose}
            icon="book"
            title={PURPOSE_WORDS[purpose]}
            right={<Box className="sub">{version(CURRENT_NOTICES[purpose])}</Box>}
            onTap={() => go('dataNotice', { about: purpose })}
          />
        ))}
        <CellRow
          icon="people"
          title="不满 14 岁的孩子"
          right={<Box className="sub">{version(CHILDREN_NOTICE)}</Box>}
          onTap={() => go('dataNotice', { about: 'children' })}
        />
      </Box>
      <Box as="section" className="card flush" label="保存期限">
        <CellRow icon="clock" title="数据保存多久" sub="哪些删掉，哪些按规定留着" onTap={() => go('retention')} />
      </Box>
    </Page>
  )
}
