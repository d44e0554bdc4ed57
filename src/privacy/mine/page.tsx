import { usePullDownRefresh } from '@tarojs/taro'
import { myConsents } from '@domain/privacy/contract'
import { myRequests } from '@domain/privacy/request-contract'
import { isOpenRequest } from '@domain/privacy/rules'
import { REQUEST_WORDS } from '@domain/privacy/words'
import { go } from '../../platform/places'
import { pulled } from '../../platform/pulled'
import { useAnswer } from '../../platform/use-answer'
import { Answered } from '../../ui/answered'
import { Box } from '../../ui/box'
import { CellRow } from '../../ui/cell-row'
import { Page } from '../../ui/frame/page'
import { PageHead } from '../../ui/page-head'
import { Section } from '../../ui/section'
import { Tag } from '../../ui/tag'
import { saidAbout, singleOnes, STANDING, type Said } from '../parts/consents'
import { useConsentSheets, type ConsentSheets } from '../parts/use-consent-sheets'
import { ConsentCell } from './parts/consent-cell'
import { SingleCell } from './parts/single-cell'

function Standing({ items, sheets }: { readonly items: readonly Said[]; readonly sheets: ConsentSheets }) {
  return (
    <Section title="我同意过什么">
      <Box className="card flush">
        {STANDING.map((purpose) => (
          <ConsentCell
            key={purpose}
            purpose={purpose}
            said={saidAbout(items, purpose)}
            onGive={() => sheets.give(purpose)}
            onWithdraw={() => sheets.withdraw(purpose)}
          />
        ))}
      </Box>
    </Section>
  )
}

function Single({ items, sheets }: { readonly items: readonly Said[]; readonly sheets: ConsentSheets }) {
  const ones = singleOnes(items)
  return (
    <Section title="一件一件问过您的">
      {ones.length === 0 ? (
        <Box className="card sub">还没有。要把信息交给别的单位，或者公开您的姓名、照片，会一件一件先问您。</Box>
      ) : (
        <Box className="card flush">
          {ones.map((said) => (
            <SingleCell
              key={`${said.purpose}${said.receiver ?? ''}`}
              said={said}
              onWithdraw={() => sheets.withdraw(said.purpose, said.receiver)}
            />
          ))}
        </Box>
      )}
    </Section>
  )
}

function Rights() {
  const { value } = useAnswer(myRequests, { limit: 2 })
  const open = value?.items.find(({ status }) => isOpenRequest(status))
  return (
    <Section title="我的信息">
      <Box className="card flush">
        <CellRow icon="down2" title="导出我的数据" sub="存成文件，自己留一份" onTap={() => go('exportMine')} />
        <CellRow icon="edit" title="更正我的信息" sub="写错了的，改过来" onTap={() => go('correctMine')} />
        <CellRow icon="x" title="删除我的信息" sub="先看删什么、留什么" onTap={() => go('deletion')} />
        <CellRow
          icon="list"
          title="我的申请"
          right={open && <Tag words={REQUEST_WORDS[open.status]} tone="amber" />}
          onTap={() => go('myRequests')}
        />
        <CellRow icon="clock" title="数据保存多久" onTap={() => go('retention')} />
        <CellRow icon="book" title="个人信息说明" onTap={() => go('dataNotices')} />
      </Box>
    </Section>
  )
}

/** 我的信息和同意: what one agreed to, and everything one may ask of one's own data. */
export default function MinePage() {
  const answer = useAnswer(myConsents, {}, { keep: true })
  const sheets = useConsentSheets(() => void answer.refresh())
  usePullDownRefresh(() => void pulled(answer.refresh))
  return (
    <Page title="我的信息和同意" over={sheets.sheet}>
      <PageHead title="我的信息和同意" sub="用您的信息办什么事，您说了算。同意和撤回都是点一下。" />
      <Answered answer={answer}>
        {({ items }) => (
          <>
            <Standing items={items} sheets={sheets} />
            <Single items={items} sheets={sheets} />
            <Rights />
          </>
        )}
      </Answered>
    </Page>
  )
}
