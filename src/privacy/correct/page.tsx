import { useState } from 'react'
import { myAccount } from '@domain/identity/contract'
import { shanghaiDate } from '@domain/kernel/calendar'
import type { OutputOf } from '@domain/kernel/contract'
import { correctMine, myRequests } from '@domain/privacy/request-contract'
import { isOpenRequest } from '@domain/privacy/rules'
import { serverNow } from '../../platform/clock'
import { go, goInstead } from '../../platform/places'
import { useAct } from '../../platform/use-act'
import { useAnswer } from '../../platform/use-answer'
import { Answered } from '../../ui/answered'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { CellRow } from '../../ui/cell-row'
import { FailureNote } from '../../ui/failure-note'
import { Page } from '../../ui/frame/page'
import { MonthField, monthWords } from '../../ui/month-field'
import { PageHead } from '../../ui/page-head'
import { Section } from '../../ui/section'
import { TextField } from '../../ui/text-field'
import { Already } from '../parts/already'

type Own = OutputOf<typeof myAccount>

const WHOLE = /^\d{4}-\d{2}$/

/** What one changes by oneself, without asking anybody. */
function ByOneself({ own }: { readonly own: Own }) {
  return (
    <Section title="自己就能改的">
      <Box className="card flush">
        <CellRow icon="user" title="称呼" sub={own.displayName} onTap={() => go('profile')} />
        <CellRow icon="phone" title="手机号" sub={own.phoneMasked ?? '还没有绑'} onTap={() => go('phone')} />
        <CellRow icon="house" title="住在哪里" sub={own.residence?.unitName} onTap={() => go('residence')} />
      </Box>
    </Section>
  )
}

function offWords(month: string, wish: string, known: string): string | undefined {
  if (!WHOLE.test(month)) return '先选对的出生年月'
  if (month === known) return '和现在的一样'
  return wish === '' ? '先写哪里错了' : undefined
}

function Birth({ known }: { readonly known: string }) {
  const [month, setMonth] = useState('')
  const [wish, setWish] = useState('')
  const act = useAct(correctMine)
  const said = wish.trim()
  const send = async () => {
    if (await act.run({ birthMonth: month, wish: said })) goInstead('myRequests')
  }
  return (
    <>
      <Box className="card col g24">
        <Box>
          <Box className="sub">现在写的</Box>
          <Box className="h2">{monthWords(known)}</Box>
        </Box>
        <MonthField
          label="应该是"
          value={month === '-' ? '' : month}
          last={shanghaiDate(serverNow()).slice(0, 7)}
          onChange={setMonth}
        />
        <TextField
          tall
          label="哪里错了"
          hint="比如：当时填早了一年，户口本上是 1971 年"
          max={200}
          value={wish}
          onChange={setWish}
        />
      </Box>
      <FailureNote failure={act.failure} not="没有交上去" />
      <Button
        kind="pri"
        wide
        words="申请更正"
        off={offWords(month, said, known)}
        busy={act.busy && '正在交'}
        onTap={() => void send()}
      />
    </>
  )
}

function BirthSection({ own }: { readonly own: Own }) {
  const { value } = useAnswer(myRequests, { limit: 2 })
  const before = value?.items.find(({ kind, status }) => kind === 'correct' && isOpenRequest(status))
  if (before) return <Already request={before} />
  if (own.birthMonth) return <Birth known={own.birthMonth} />
  return (
    <Box className="card flush">
      <CellRow icon="cal" title="还没有填" sub="没有填过，自己填就行，不用申请" onTap={() => go('profile')} />
    </Box>
  )
}

/** 更正我的信息: what one changes by oneself, and the month of birth, which somebody has to look at. */
export default function CorrectPage() {
  const answer = useAnswer(myAccount, {})
  return (
    <Page title="更正我的信息">
      <PageHead title="更正我的信息" />
      <Answered answer={answer}>
        {(own) => (
          <>
            <ByOneself own={own} />
            <Section title="出生年月，要请人核对">
              <BirthSection own={own} />
            </Section>
          </>
        )}
      </Answered>
    </Page>
  )
}
