import { draft as draftNotice, object, publish } from '@domain/notices/contract'
import { giveFeedback } from '@domain/help/contract'
import { draft as draftRules, get as getRules } from '@domain/rules/contract'
import { requestDeletion } from '@domain/privacy/request-contract'
import { picture, uploaded } from '../../files/uploads'
import { newRequestId, type World } from '../../world/world'
import { CLERK, clerkLooks, lookOf, RESIDENT, secretaryLooks, type Look } from '../look'

/** Who looks at pages of the county, and who checks it. */
const COUNTY = 'nie-guoqing'
const AUDITOR = 'su-jingwen'
/** Who holds a decision of the residents against its minutes. */
const SUPERVISOR = 'lin-zhengyi'
/** A resident of the secretary's community with nothing open. */
const LEAVING = 'resident-0321'

const DAY = 24 * 60 * 60 * 1000

/** A decision of the residents that waits for the supervisor. */
async function tellDecision(county: World): Promise<void> {
  const secretary = county.person('gu-hongmei', 'gu-hongmei-community-secretary')
  const votes = { heldOn: '2026-08-18', votesFor: 33, votesAgainst: 2, votesAbstained: 1 }
  const decision = { minutesFile: await uploaded(secretary, picture(2_000)), ...votes }
  const said = { kind: 'decision' as const, title: '单元门修锁自愿出钱', body: '到会 36 人，33 人同意。', days: 7 }
  await secretary.does(draftNotice, { ...said, decision, requestId: newRequestId() })
}

/** A notice with an objection, a feedback, a request and a draft of rules, made through the door. */
async function tellStaffStory(county: World): Promise<void> {
  const clerk = county.person(CLERK, `${CLERK}-community-staff`)
  const resident = county.person(RESIDENT)
  const admin = county.person(COUNTY, `${COUNTY}-county-admin`)
  const text = {
    kind: 'publicity' as const,
    title: '高龄津贴名单',
    body: '本月新增 2 位老人，请大家看看对不对。',
    days: 7,
  }
  const { noticeId } = await clerk.does(draftNotice, { ...text, names: ['李桂英'], requestId: newRequestId() })
  await clerk.does(publish, { noticeId, requestId: newRequestId() })
  await clerk.does(draftNotice, { ...text, title: '停水通知', kind: 'announcement', requestId: newRequestId() })
  await tellDecision(county)
  await resident.does(object, { noticeId, text: '名单里少了一位 90 岁的老人。', requestId: newRequestId() })
  await resident.does(giveFeedback, { topic: 'unclear', text: '看不明白怎么改时间。', requestId: newRequestId() })
  const leaving = { wish: '搬走了，不再用', requestId: newRequestId() }
  await county.person(LEAVING).does(requestDeletion, leaving)
  const { rules } = await admin.does(getRules, {})
  await admin.does(draftRules, {
    name: '改评价时间',
    reason: '老人要更多时间',
    effectiveFrom: (await county.now()) + DAY,
    sections: { ordering: { ...rules.ordering, rateWithinDays: 30 } },
    requestId: newRequestId(),
  })
}

/** The workbench beside the desk of orders. */
export async function staffLooks(county: World): Promise<Look[]> {
  await tellStaffStory(county)
  const admin = lookOf(COUNTY)
  return [
    clerkLooks('workbench', 'staff/start/page', ['15-staff-desk']),
    clerkLooks('checks', 'staff/identity/checks/page', ['15-staff-desk']),
    clerkLooks('claim', 'staff/identity/claim/page'),
    clerkLooks('notice-desk', 'staff/notices/desk/page'),
    clerkLooks('notice-draft', 'staff/notices/draft/page'),
    lookOf(SUPERVISOR)('decision-desk', 'staff/notices/desk/page'),
    clerkLooks('feedback-desk', 'staff/help/feedback/page'),
    clerkLooks('photo-reviews', 'staff/files/reviews/page'),
    clerkLooks('dead-letters', 'staff/messages/letters/page'),
    secretaryLooks('objections', 'staff/notices/objections/page'),
    secretaryLooks('privacy-requests', 'staff/privacy/requests/page'),
    admin('county-workbench', 'staff/start/page'),
    admin('posts', 'staff/identity/posts/page', ['15-staff-desk']),
    admin('accounts', 'staff/identity/accounts/page'),
    admin('grant-post', 'staff/identity/grant/page'),
    admin('assessments', 'staff/privacy/assessments/page'),
    admin('units', 'staff/org/units/page', ['15-staff-desk']),
    admin('unit', 'staff/org/unit/page?unitId=JT0101'),
    admin('edit-unit', 'staff/org/edit/page?unitId=JT0101'),
    admin('first-day', 'staff/org/first-day/page'),
    { ...admin('codes', 'staff/org/codes/page'), browserOnly: true },
    { ...admin('import', 'staff/org/import/page'), browserOnly: true },
    admin('rule-sets', 'staff/rules/sets/page'),
    admin('rule-draft', 'staff/rules/draft/page'),
    admin('calendar', 'staff/rules/calendar/page'),
    lookOf(AUDITOR)('audit', 'staff/audit/search/page', ['15-staff-desk']),
  ]
}
