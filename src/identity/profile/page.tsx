import { useState } from 'react'
import { myAccount, saveProfile } from '@domain/identity/contract'
import { decideBirthMonth, isUnder14 } from '@domain/identity/rules'
import { IDENTITY_REFUSALS } from '@domain/identity/words'
import { shanghaiDate } from '@domain/kernel/calendar'
import { serverNow } from '../../platform/clock'
import { back, go } from '../../platform/places'
import { useAct } from '../../platform/use-act'
import { useAnswer } from '../../platform/use-answer'
import { Answered } from '../../ui/answered'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { Page } from '../../ui/frame/page'
import { MonthField, monthWords } from '../../ui/month-field'
import { Note } from '../../ui/note'
import { PageHead } from '../../ui/page-head'
import { TextField } from '../../ui/text-field'
import type { Own } from '../parts/own'

const WHOLE = /^\d{4}-\d{2}$/

function Birth({ own, month, onChange }: { own: Own; month: string; onChange: (month: string) => void }) {
  const now = serverNow()
  if (own.birthMonth) {
    return (
      <Box className="col g8">
        <Box className="t">出生年月</Box>
        <Box className="row apart">
          <Box>{monthWords(own.birthMonth)}</Box>
          <Button small words="填错了，申请更正" onTap={() => go('correctMine')} />
        </Box>
      </Box>
    )
  }
  return (
    <Box className="col g12">
      <MonthField label="出生年月" value={month} last={shanghaiDate(now).slice(0, 7)} onChange={onChange} />
      <Note icon="info">可以不填，不用填到日子。填了以后自己改不了，要请社区更正。</Note>
      {WHOLE.test(month) && isUnder14(month, now) && (
        <Note icon="people" tone="amber">
          不满 14 岁。存下以后请家长同意，才能约事、报名。
        </Note>
      )}
    </Box>
  )
}

/** What would be saved; undefined while nothing was changed. */
function changesOf(own: Own, name: string, month: string) {
  const displayName = name !== '' && name !== own.displayName ? { displayName: name } : {}
  const birthMonth = own.birthMonth === undefined && WHOLE.test(month) ? { birthMonth: month } : {}
  const changes = { ...displayName, ...birthMonth }
  return Object.keys(changes).length > 0 ? changes : undefined
}

function offWords(own: Own, name: string, month: string): string | undefined {
  if (name === '') return '先写称呼'
  if (month !== '' && !WHOLE.test(month) && own.birthMonth === undefined) return '年和月都要选'
  if (WHOLE.test(month) && !decideBirthMonth(own.birthMonth, month, serverNow()).ok)
    return IDENTITY_REFUSALS.BIRTH_MONTH_WRONG
  return changesOf(own, name, month) ? undefined : '还没有改动'
}

function Form({ own }: { readonly own: Own }) {
  const [name, setName] = useState(own.displayName)
  const [month, setMonth] = useState('')
  const act = useAct(saveProfile)
  const said = name.trim()
  const save = async () => {
    const changes = changesOf(own, said, month)
    if (changes && (await act.run(changes))) back()
  }
  return (
    <>
      <Box className="card col g24">
        <TextField label="怎么称呼您" hint="比如：周阿姨" max={20} value={name} onChange={setName} />
        <Birth own={own} month={month === '-' ? '' : month} onChange={setMonth} />
      </Box>
      <FailureNote failure={act.failure} not="没有存下" />
      <Button
        kind="pri"
        wide
        words="存下"
        off={offWords(own, said, month === '-' ? '' : month)}
        busy={act.busy && '正在存'}
        onTap={() => void save()}
      />
    </>
  )
}

/** 称呼和出生年月: how one is called, and how old one is, where that matters. */
export default function ProfilePage() {
  const answer = useAnswer(myAccount, {})
  return (
    <Page title="称呼和出生年月">
      <PageHead title="称呼和出生年月" sub="窗口叫号、打电话时这样称呼您。" />
      <Answered answer={answer}>{(own) => <Form own={own} />}</Answered>
    </Page>
  )
}
