import { useState } from 'react'
import { openCampaign } from '@domain/crowd/desk-contract'
import { addDays, shanghaiDate, startOfDay } from '@domain/kernel/calendar'
import { list as listProjects } from '@domain/projects/contract'
import { serverNow } from '../../../platform/clock'
import { goInstead } from '../../../platform/places'
import type { ActingPost } from '../../../platform/session'
import { useAct } from '../../../platform/use-act'
import { usePages } from '../../../platform/use-pages'
import { Box } from '../../../ui/box'
import { Button } from '../../../ui/button'
import { DateField } from '../../../ui/date-field'
import { FailureNote } from '../../../ui/failure-note'
import { Note } from '../../../ui/note'
import { SelectField } from '../../../ui/select-field'
import { StaffPage } from '../../frame/staff-page'
import { SwitchRow } from '../../../ui/switch-row'
import { EMPTY_PARTNER, partnerOf } from '../parts/partner-draft'
import { PartnerFields } from '../parts/partner-fields'
import { DecisionChoice } from './parts/decision-choice'
import { NeedFields } from './parts/need-fields'
import { EMPTY_NEED, writtenOf, type NeedDraft } from './parts/need-draft'

const MOST_NEEDS = 8

function OpenForm({ post }: { readonly post: ActingPost }) {
  const as = post.assignmentId
  const projects = usePages(listProjects, { unitId: post.unitId }, { limit: 100 })
  const choices = (projects.rows ?? []).map(({ projectId, title }) => ({ value: projectId, words: title }))
  const [chosen, setChosen] = useState('')
  const [picked, setDay] = useState('')
  const day = picked || addDays(shanghaiDate(serverNow()), 30)
  const [needs, setNeeds] = useState<readonly NeedDraft[]>([EMPTY_NEED])
  const act = useAct(openCampaign, { as })
  const projectId = chosen || (choices[0]?.value ?? '')
  const written = needs.map(writtenOf)
  const whole = written.every((need) => need !== undefined)
  const money = needs.some(({ kind }) => kind === 'money')
  const [decisionNoticeId, setDecision] = useState<string>()
  const [led, setLed] = useState(false)
  const [card, setCard] = useState(EMPTY_PARTNER)
  const partner = led ? partnerOf(card) : undefined
  const lacks = () => {
    if (projectId === '') return '这里还没有项目'
    if (!whole) return '有一样没有写全'
    if (money && decisionNoticeId === undefined) return '先选居民会议的决定'
    return led && !partner ? '指路卡没有写全' : undefined
  }
  const off = lacks()
  const open = async () => {
    const asked = written.flatMap((need) => need ?? [])
    // Until 24:00 of the day.
    const deadline = startOfDay(addDays(day, 1))
    const beside = { ...(partner ? { partner } : {}), ...(money && decisionNoticeId ? { decisionNoticeId } : {}) }
    if (await act.run({ projectId, deadline, needs: asked, ...beside })) goInstead('crowdDesk')
  }
  const change = (at: number, next: NeedDraft) => setNeeds(needs.map((need, nth) => (nth === at ? next : need)))
  return (
    <Box className="desk-form col g24">
      <Box as="header">
        <Box as="h1" className="h1">
          发起众筹
        </Box>
        <Box className="sub">
          写好以后由另一位同事审核；要东西、要钱、有指路卡的，法律顾问也要看。凑齐才用，没凑齐全部退回。
        </Box>
      </Box>
      <Box className="card col g12">
        <SelectField label="为哪个项目" choices={choices} value={projectId} onChange={setChosen} />
        <DateField label="凑到哪天" value={day} onChange={setDay} />
      </Box>
      {needs.map((need, nth) => (
        <NeedFields key={nth} need={need} onChange={(next) => change(nth, next)} />
      ))}
      {needs.length < MOST_NEEDS && (
        <Button icon="plus" words="再要一样" onTap={() => setNeeds([...needs, { ...EMPTY_NEED, kind: 'item' }])} />
      )}
      {money && <DecisionChoice post={post} chosen={decisionNoticeId} onChoose={setDecision} />}
      <Box className="card col g12">
        <SwitchRow icon="link" title="有慈善组织在网上募捐" sub="给居民指路，不在这里收钱" on={led} onChange={setLed} />
        {led && <PartnerFields draft={card} onChange={setCard} />}
      </Box>
      {!money && <Note icon="info">不向居民收钱。居民会议决定过的事要收钱，先由书记登记决定，再找县里开通。</Note>}
      <FailureNote failure={act.failure} not="没有发起" />
      <Button kind="pri" wide words="交去审核" off={off} busy={act.busy && '正在交'} onTap={() => void open()} />
    </Box>
  )
}

/** Asks neighbours for what a project needs. */
export default function OpenCampaignPage() {
  return (
    <StaffPage title="发起众筹" place="crowdDesk" asks={openCampaign}>
      {(post) => <OpenForm key={post.assignmentId} post={post} />}
    </StaffPage>
  )
}
