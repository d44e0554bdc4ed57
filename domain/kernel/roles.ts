/** Roles a person simply has; they always count. */
export const PERSONAL_ROLES = ['guest', 'resident', 'volunteer', 'party_member'] as const

/** Posts: dated assignments in a unit. They count only when the call names one (`as`, header `x-act-as`). */
export const POST_ROLES = [
  'activity_organiser',
  'outlet_staff',
  'service_worker',
  'provider_staff',
  'community_staff',
  'community_secretary',
  'grid_worker',
  'grid_leader',
  'grid_helper',
  'council_member',
  'supervisor',
  'legal_adviser',
  'unit_liaison',
  'hotline_agent',
  'hotline_dispatcher',
  'handler',
  'town_admin',
  'county_admin',
  'fund_manager',
  'expert',
  'auditor',
] as const

export const ROLES = [...PERSONAL_ROLES, ...POST_ROLES] as const

export type PersonalRole = (typeof PERSONAL_ROLES)[number]
export type PostRole = (typeof POST_ROLES)[number]
export type Role = (typeof ROLES)[number]

/** What residents read for a role. */
export const ROLE_WORDS: Record<Role, string> = {
  guest: '访客',
  resident: '居民',
  volunteer: '志愿者',
  party_member: '党员',
  activity_organiser: '活动组织人',
  outlet_staff: '兑换点工作人员',
  service_worker: '服务人员',
  provider_staff: '服务单位工作人员',
  community_staff: '社区工作人员',
  community_secretary: '社区党组织书记',
  grid_worker: '专职网格员',
  grid_leader: '网格长',
  grid_helper: '网格团队成员',
  council_member: '议事会成员',
  supervisor: '居务监督委员',
  legal_adviser: '法律顾问',
  unit_liaison: '单位联络员',
  hotline_agent: '热线话务员',
  hotline_dispatcher: '热线派单员',
  handler: '承办单位经办人',
  town_admin: '镇管理员',
  county_admin: '县（市）管理员',
  fund_manager: '基金管理员',
  expert: '评审专家',
  auditor: '审计',
}
