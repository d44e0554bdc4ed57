import type { Relation, UnitKind } from './schemas'
import type { OpenWork, UnitStatus } from './states'

export const RELATION_WORDS: Record<Relation, string> = { territorial: '属地', party: '党建', industry: '行业' }

export const KIND_WORDS: Record<UnitKind, string> = {
  county: '县（市）',
  town: '镇（街道）',
  community: '社区（村）',
  grid: '网格',
  special_grid: '专属网格',
  party_region: '党建区域',
  co_build_group: '共建小组',
  party_station: '党建工作站',
  alliance: '行业联盟',
  industry_unit: '行业单位',
  two_new_org: '两新组织',
  municipal_organ: '机关部门',
  co_build_unit: '共建单位',
  micro_community: '微社群',
  core_office: '工作机构',
}

export const UNIT_STATUS_WORDS: Record<UnitStatus, string> = {
  draft: '草稿',
  active: '正常',
  suspended: '暂停',
  dissolved: '已撤销',
  withdrawn: '导入已撤回',
}

export const OPEN_WORK_WORDS: Record<OpenWork, string> = {
  slots: '还放着可以约的时间',
  orders: '还有没办完的订单',
  redemptions: '还有等来领的东西',
  notices: '还有公布着的公告公示',
  posts: '还有人在岗',
}

/** Sentences for the refusals of this domain. `UNIT_NOT_FOUND` is said by every domain that names a unit. */
export const ORG_REFUSALS = {
  WORK_OPEN: '这个单位还有没完的事，先办完再撤销',
  CODE_NOT_MADE: '微信现在不给码，请过一会儿再试',
  UNIT_CODE_TAKEN: '这个编码已经有单位用了',
  UNIT_CHANGED: '这个单位刚刚被改过，请刷新再改',
  OUTSIDE_YOUR_UNIT: '这个单位不归您管',
  PARENT_NOT_FOUND: '没有找到上级单位',
  PARENT_DOES_NOT_FIT: '这类单位不能作上级',
  WOULD_BE_A_CIRCLE: '不能放到自己的下级单位下面',
  ALREADY_THERE: '已经在这个上级下面了',
  UNIT_MOVE_NOT_ALLOWED: '这个单位现在不能这样办',
  UNITS_BELOW: '下面还有单位，先移走再撤销',
  COLUMNS_WRONG: '表头不对，请用模板填写',
  IMPORT_NOT_FOUND: '没有找到这次导入，或者已经全部撤回',
} as const
