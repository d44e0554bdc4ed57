/**
 * Collections whose documents carry `ownerId` and `orgPath`: nobody uses one before `member.open` admitted them.
 * The noun gives the refusal of everything outside scope: `<NOUN>_NOT_FOUND`, the same whether missing or foreign.
 */
export const SCOPED_NOUNS = {
  orders: 'ORDER',
  slots: 'SLOT',
  waits: 'WAIT',
  delegations: 'DELEGATION',
  files: 'FILE',
  messages: 'MESSAGE',
  deadLetters: 'DEAD_LETTER',
  notices: 'NOTICE',
  objections: 'OBJECTION',
  feedback: 'FEEDBACK',
  accounts: 'ACCOUNT',
  posts: 'POST',
  sessions: 'SESSION',
  privacyRequests: 'PRIVACY_REQUEST',
  rewards: 'REWARD',
  redemptions: 'REDEMPTION',
  stockChanges: 'STOCK_CHANGE',
  pointChanges: 'POINT_CHANGE',
  activities: 'ACTIVITY',
  shifts: 'SHIFT',
  signUps: 'SIGN_UP',
  records: 'RECORD',
  appropriations: 'APPROPRIATION',
  earmarks: 'EARMARK',
  disbursements: 'DISBURSEMENT',
  calls: 'CALL',
  applications: 'APPLICATION',
  projects: 'PROJECT',
  projectObjections: 'PROJECT_OBJECTION',
  campaigns: 'CAMPAIGN',
  pledges: 'PLEDGE',
  ideas: 'IDEA',
  tasks: 'TASK',
  mismatches: 'MISMATCH',
  teams: 'TEAM',
  teamMembers: 'MEMBER',
  certificates: 'CERTIFICATE',
} as const

export type ScopedCollection = keyof typeof SCOPED_NOUNS

/** `orders` → `ORDER_NOT_FOUND`. */
export type NotFoundOf<Collection extends ScopedCollection> = `${(typeof SCOPED_NOUNS)[Collection]}_NOT_FOUND`

export function notFoundOf<Collection extends ScopedCollection>(collection: Collection): NotFoundOf<Collection> {
  return `${SCOPED_NOUNS[collection]}_NOT_FOUND` as NotFoundOf<Collection>
}
