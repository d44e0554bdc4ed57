import { useState } from 'react'
import { findAccount, listSuspended } from '@domain/identity/account-contract'
import { useFetch } from '../../../platform/use-fetch'
import { usePages } from '../../../platform/use-pages'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { FailureNote } from '../../../ui/failure-note'
import { Note } from '../../../ui/note'
import { PagedRows } from '../../../ui/paged-rows'
import { PageHead } from '../../../ui/page-head'
import { Section } from '../../../ui/section'
import { TextField } from '../../../ui/text-field'
import { StaffPage } from '../../frame/staff-page'
import { AccountOne } from './parts/account-one'

const DIGITS = 11

function Accounts({ as }: { readonly as: string }) {
  const [typed, setTyped] = useState('')
  const found = useFetch(findAccount)
  const phone = typed.replace(/\D/g, '')
  const lacks = phone === '' ? '先填手机号' : `手机号要 ${DIGITS} 位，现在是 ${phone.length} 位`
  const find = () => void found.fetch({ phone }, as)
  return (
    <Box className="desk-form col g24">
      <PageHead title="居民账号" sub="按绑定的手机号找一个账号，暂停它，或者恢复它。只找得到您辖区里的。" />
      <Box className="card col g12">
        <TextField
          kind="tel"
          label="手机号"
          hint="11 位数字"
          max={13}
          value={typed}
          onChange={setTyped}
          onEnter={find}
        />
        <Button
          kind="pri"
          words="找这个账号"
          off={phone.length === DIGITS ? undefined : lacks}
          busy={found.busy && '正在找'}
          onTap={find}
        />
      </Box>
      <Note icon="eye">每找一次都会留下记录：谁、什么时候、找了谁。</Note>
      <FailureNote failure={found.failure} not="没有找到" />
      {found.value && (
        <AccountOne
          key={found.value.userId}
          account={found.value}
          as={as}
          onDone={() => void found.fetch({ phone }, as)}
        />
      )}
      <Suspended key={found.value?.status} as={as} />
    </Box>
  )
}

function Suspended({ as }: { readonly as: string }) {
  const pages = usePages(listSuspended, {}, { as })
  return (
    <Section title="暂停着的">
      <PagedRows pages={pages} as="col g12" empty="现在没有暂停的账号。">
        {(account) => <AccountOne key={account.userId} account={account} as={as} onDone={() => void pages.refresh()} />}
      </PagedRows>
    </Section>
  )
}

/** 居民账号: found by number, suspended with a reason, restored. */
export default function AccountsPage() {
  return (
    <StaffPage title="居民账号" place="accounts" asks={findAccount}>
      {(post) => <Accounts key={post.assignmentId} as={post.assignmentId} />}
    </StaffPage>
  )
}
