import Taro from '@tarojs/taro'

/** Every page and where it lies. */
const PLACES = {
  home: '/home/today/page',
  services: '/home/services/page',
  volunteering: '/home/volunteering/page',
  projects: '/home/projects/page',
  mine: '/home/mine/page',
  signIn: '/home/sign-in/page',
  search: '/ordering/search/page',
  service: '/ordering/service/page',
  confirm: '/ordering/confirm/page',
  order: '/ordering/order/page',
  orders: '/ordering/orders/page',
  delegations: '/ordering/delegations/page',
  delegation: '/ordering/delegation/page',
  computers: '/identity/computers/page',
  computerSignIn: '/identity/computer-sign-in/page',
  scan: '/identity/scan/page',
  about: '/about/sample/page',
  place: '/about/place/page',
  seal: '/about/seal/page',
  account: '/identity/account/page',
  profile: '/identity/profile/page',
  phone: '/identity/phone/page',
  residence: '/identity/residence/page',
  membership: '/identity/membership/page',
  children: '/identity/children/page',
  guardian: '/identity/guardian/page',
  closing: '/identity/closing/page',
  privacy: '/privacy/mine/page',
  dataNotices: '/privacy/notices/page',
  dataNotice: '/privacy/notice/page',
  exportMine: '/privacy/export/page',
  correctMine: '/privacy/correct/page',
  deletion: '/privacy/deletion/page',
  myRequests: '/privacy/requests/page',
  retention: '/privacy/retention/page',
  messages: '/messages/inbox/page',
  wechatMessages: '/messages/wechat/page',
  help: '/help/list/page',
  article: '/help/article/page',
  feedback: '/help/feedback/page',
  myFeedback: '/help/mine/page',
  notices: '/notices/list/page',
  notice: '/notices/notice/page',
  join: '/home/join/page',
  workbench: '/staff/start/page',
  checks: '/staff/identity/checks/page',
  accounts: '/staff/identity/accounts/page',
  posts: '/staff/identity/posts/page',
  grantPost: '/staff/identity/grant/page',
  claimFirstAdmin: '/staff/identity/claim/page',
  privacyRequests: '/staff/privacy/requests/page',
  assessments: '/staff/privacy/assessments/page',
  units: '/staff/org/units/page',
  unit: '/staff/org/unit/page',
  editUnit: '/staff/org/edit/page',
  imports: '/staff/org/import/page',
  firstDay: '/staff/org/first-day/page',
  codes: '/staff/org/codes/page',
  ruleSets: '/staff/rules/sets/page',
  ruleDraft: '/staff/rules/draft/page',
  calendar: '/staff/rules/calendar/page',
  audit: '/staff/audit/search/page',
  deadLetters: '/staff/messages/letters/page',
  photoReviews: '/staff/files/reviews/page',
  noticeDesk: '/staff/notices/desk/page',
  noticeDraft: '/staff/notices/draft/page',
  objections: '/staff/notices/objections/page',
  feedbackDesk: '/staff/help/feedback/page',
  desk: '/staff/ordering/desk/page',
  deskOrder: '/staff/ordering/order/page',
  disputes: '/staff/ordering/disputes/page',
  counter: '/staff/ordering/counter/page',
  openSlot: '/staff/ordering/slot/page',
  points: '/points/account/page',
  shop: '/points/shop/page',
  reward: '/points/reward/page',
  redemption: '/points/redemption/page',
  redemptions: '/points/redemptions/page',
  activity: '/volunteering/activity/page',
  signUps: '/volunteering/sign-ups/page',
  presence: '/volunteering/presence/page',
  records: '/volunteering/records/page',
  project: '/projects/project/page',
  propose: '/projects/propose/page',
  promises: '/projects/promises/page',
  myProjects: '/projects/mine/page',
  projectPoster: '/projects/poster/page',
  projectDesk: '/staff/projects/desk/page',
  projectObjections: '/staff/projects/objections/page',
  teams: '/volunteering/teams/page',
  team: '/volunteering/team/page',
  certificates: '/volunteering/certificates/page',
  certificate: '/volunteering/certificate/page',
  verify: '/volunteering/verify/page',
  activityDesk: '/staff/volunteering/activities/page',
  activityDraft: '/staff/volunteering/draft/page',
  recordDesk: '/staff/volunteering/records/page',
  teamDesk: '/staff/volunteering/teams/page',
  roster: '/staff/volunteering/roster/page',
  activityShift: '/staff/volunteering/shift/page',
  campaigns: '/crowd/list/page',
  campaign: '/crowd/campaign/page',
  pledges: '/crowd/pledges/page',
  ideas: '/crowd/ideas/page',
  tasks: '/crowd/tasks/page',
  crowdDesk: '/staff/crowd/desk/page',
  openCampaign: '/staff/crowd/open/page',
  ideaDesk: '/staff/crowd/ideas/page',
  taskDesk: '/staff/crowd/tasks/page',
  mismatches: '/staff/payments/mismatches/page',
  outlet: '/staff/points/outlet/page',
  rewardDesk: '/staff/points/rewards/page',
  awards: '/staff/points/awards/page',
  fundLedger: '/fund/ledger/page',
  fundCalls: '/fund/calls/page',
  fundCall: '/fund/call/page',
  fundApplications: '/fund/applications/page',
  fundPayments: '/staff/fund/payments/page',
  fundEarmarks: '/staff/fund/earmarks/page',
  fundGifts: '/staff/fund/gifts/page',
  fundJudging: '/staff/fund/applications/page',
} as const

export type Place = keyof typeof PLACES
export const TABS = ['home', 'services', 'volunteering', 'projects', 'mine'] as const
export type Tab = (typeof TABS)[number]

type Query = Readonly<Record<string, string | number>>

function address(place: Place, query: Query): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return pairs.length > 0 ? `${PLACES[place]}?${pairs.join('&')}` : PLACES[place]
}

const isTab = (place: Place) => TABS.some((tab) => tab === place)

/** Goes to a page; a tab leaves the pages above it. */
export function go(place: Place, query: Query = {}): void {
  if (isTab(place)) void Taro.switchTab({ url: PLACES[place] })
  else void Taro.navigateTo({ url: address(place, query) })
}

/** Whether a page lies right under the present one. */
function liesBelow(place: Place, query: Query): boolean {
  const below = Taro.getCurrentPages().at(-2)
  const route = below?.route?.split('?')[0]?.replace(/^\/?/, '/')
  const options: Readonly<Record<string, unknown>> = below?.options ?? {}
  return route === PLACES[place] && Object.entries(query).every(([name, value]) => options[name] === String(value))
}

/** Goes to a page in place of the present one; back to it where it lies below, so that no page stands there twice. */
export function goInstead(place: Place, query: Query = {}): void {
  if (isTab(place)) void Taro.switchTab({ url: PLACES[place] })
  else if (liesBelow(place, query)) void Taro.navigateBack()
  else void Taro.redirectTo({ url: address(place, query) })
}

/** Starts over at a page, as after signing in. */
export function startAt(place: Place, query: Query = {}): void {
  void Taro.reLaunch({ url: address(place, query) })
}

/** Back, or home when the page was opened directly. */
export function back(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else go('home')
}
