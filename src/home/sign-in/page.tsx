import { useEffect, useState } from 'react'
import { ROLE_WORDS, ROLES, type Role } from '@domain/kernel/roles'
import { localUsers, type LocalUser } from '../../platform/local-users'
import { go } from '../../platform/places'
import { signInAs } from '../../platform/sign-in'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/chips'
import { Page } from '../../ui/frame/page'
import { Icon } from '../../ui/icon'
import { Note } from '../../ui/note'
import { SearchField } from '../../ui/search-field'
import { Section } from '../../ui/section'
import { RowsSkeleton } from '../../ui/skeleton'
import { startTour } from '../../ui/tour/tour'
import { NewPerson } from './parts/new-person'
import { Person } from './parts/person'
import './parts/sign-in.scss'

const AT_ONCE = 12

const FILTERS: ReadonlyArray<{ value: Role; words: string }> = ROLES.filter((role) => role !== 'guest').map(
  (value) => ({ value, words: ROLE_WORDS[value] }),
)

function usePeople(role: Role): LocalUser[] | undefined {
  const [people, setPeople] = useState<{ role: Role; list: LocalUser[] }>()
  useEffect(() => {
    let wanted = true
    void localUsers(role).then((list) => wanted && setPeople({ role, list }))
    return () => {
      wanted = false
    }
  }, [role])
  return people?.role === role ? people.list : undefined
}

function TourCard() {
  return (
    <Box as="section" className="card col g12 tour-card" label="跟着走一遍">
      <Box as="h2" className="h2">
        四分钟走一遍
      </Box>
      <Box className="i2">
        周桂珍在网上约居住证代办，社区的庞蕾在窗口接单、输码、办好，周桂珍再确认，最后监督委员林正义看一遍。三个人您轮着当。
      </Box>
      <Button kind="pri" wide icon="play" words="开始走一遍" onTap={startTour} />
    </Box>
  )
}

const matches = (q: string) => (person: LocalUser) =>
  `${person.displayName} ${person.unitName ?? ''} ${person.signInName}`.includes(q)

/** Whom to be: sample people by role. Exists on a developer's machine only. */
export default function SignInPage() {
  const [role, setRole] = useState<Role>('resident')
  const [q, setQ] = useState('')
  const [most, setMost] = useState(AT_ONCE)
  const people = usePeople(role)
  const found = people?.filter(matches(q.trim().toLowerCase()))
  return (
    <Page title="红堡" entry>
      <Box as="header" className="welcome">
        <Icon name="fort" size={56} />
        <Box as="h1" className="h1">
          红堡
        </Box>
        <Box className="i2">网上约时间，到窗口报 6 位数就办。</Box>
      </Box>
      <Note icon="info">这里的人和事都是样例，是编出来的。随便试，不会影响真的人。</Note>
      <TourCard />
      <Button words="用手机扫码登录" icon="scan" wide onTap={() => go('computerSignIn')} />
      <Section title="选一个人登录">
        <Chips label="身份" choices={FILTERS} chosen={role} onChoose={setRole} />
        <SearchField label="搜姓名或社区" hint="搜姓名或社区" value={q} onChange={setQ} />
        {!found && <RowsSkeleton rows={3} />}
        {found?.length === 0 && (
          <Box className="card sub">没有这样的人，换个名字或身份试试。空的县里还没有人，从下面扮一个新来的人。</Box>
        )}
        {found && found.length > 0 && (
          <Box className="card flush">
            {found.slice(0, most).map((person) => (
              <Person key={person.signInName} person={person} onChoose={() => signInAs(person)} />
            ))}
          </Box>
        )}
        {found && found.length > most && (
          <Button kind="text" words={`再看一些（共 ${found.length} 人）`} onTap={() => setMost(most + 48)} />
        )}
      </Section>
      <Section title="或者扮一个新来的人">
        <NewPerson />
      </Section>
    </Page>
  )
}
