import { usePullDownRefresh } from '@tarojs/taro'
import { me, myAccount } from '@domain/identity/contract'
import { serverNow } from '../../platform/clock'
import { go } from '../../platform/places'
import { pulled } from '../../platform/pulled'
import { useAnswer } from '../../platform/use-answer'
import { Answered } from '../../ui/answered'
import { Box } from '../../ui/box'
import { CellRow } from '../../ui/cell-row'
import { Page } from '../../ui/frame/page'
import { monthWords } from '../../ui/month-field'
import { PageHead } from '../../ui/page-head'
import { Section } from '../../ui/section'
import { ClosingNote } from '../parts/closing-note'
import type { Own } from '../parts/own'
import { childRow, membershipRow, phoneRow, residenceRow, type FactRow } from './parts/rows'

function Facts({ rows }: { readonly rows: readonly FactRow[] }) {
  return (
    <Box as="section" className="card flush" label="账号里的内容">
      {rows.map(({ place, ...row }) => (
        <CellRow key={row.title} {...row} onTap={() => go(place)} />
      ))}
    </Box>
  )
}

const nameRow = ({ displayName }: Own): FactRow => ({
  ...{ icon: 'user', title: '称呼', sub: displayName, place: 'profile' },
})

const birthRow = ({ birthMonth }: Own): FactRow => ({
  ...{
    icon: 'cal',
    title: '出生年月',
    sub: birthMonth ? monthWords(birthMonth) : '没有填，要用到年龄时再填',
    place: 'profile',
  },
})

/** 我的账号: what it says about its owner, and the way to change each of it. */
export default function AccountPage() {
  const answer = useAnswer(myAccount, {}, { keep: true })
  const { value: who } = useAnswer(me, {}, { keep: true })
  usePullDownRefresh(() => void pulled(answer.refresh))
  const now = serverNow()
  return (
    <Page title="我的账号">
      <PageHead title="我的账号" sub="社区按这些联系您、给您办事。点一行就能看、能改。" />
      <Answered answer={answer}>
        {(own) => (
          <>
            <ClosingNote own={own} onUndone={() => void answer.refresh()} />
            <Facts
              rows={[
                nameRow(own),
                birthRow(own),
                phoneRow(own),
                residenceRow(own, who?.unitName, now),
                membershipRow(own),
                childRow(own),
              ]}
            />
            <Section title="别的">
              <Box className="card flush">
                <CellRow
                  icon="lock"
                  title="我的信息和同意"
                  sub="导出、更正、删除，撤回同意"
                  onTap={() => go('privacy')}
                />
                <CellRow icon="keyboard" title="电脑登录" onTap={() => go('computers')} />
                {own.status === 'active' && (
                  <CellRow icon="out" title="注销账号" sub="点了也能反悔" onTap={() => go('closing')} />
                )}
              </Box>
            </Section>
          </>
        )}
      </Answered>
    </Page>
  )
}
