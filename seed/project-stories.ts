import type { ProjectKind } from '../domain/projects/schemas'
import type { ProjectStatus } from '../domain/projects/states'

/** A project of the first community beside those of the sample data, so that every step of the road can be seen there. */
export interface ProjectStory {
  readonly id: string
  readonly title: string
  readonly painPoint: string
  readonly proposal: string
  readonly kind: ProjectKind
  readonly place: string
  readonly status: ProjectStatus
  readonly ownerId: string
  readonly proposer: string
  readonly supporters: number
  readonly budgetFen?: number
  /** Day of the last step of the plan. */
  readonly due?: string
  /** Days since it was proposed. */
  readonly daysAgo: number
}

export const PROJECT_STORIES: readonly ProjectStory[] = [
  {
    ...{ id: 'XM-trial-rail', title: '3 号楼楼道装扶手', kind: 'safety', place: '3 号楼', status: 'implementing' },
    painPoint: '爬到三楼要歇两回，没地方扶。三楼以上住着 9 位 70 岁以上的老人。',
    proposal: '一楼到六楼装扶手，二楼、四楼放歇脚凳',
    ...{ ownerId: 'URW01', proposer: '周**', supporters: 37, budgetFen: 1_860_000, due: '2026-09-30', daysAgo: 320 },
  },
  {
    ...{ id: 'XM-trial-garden', title: '柳塘路口口袋花园', kind: 'greening', place: '柳塘路口', status: 'committed' },
    painPoint: '路口那块地一直空着，下雨是泥，天晴是灰，孩子放学没处等人。',
    proposal: '铺一条小路，种耐旱的花，放三张长椅',
    ...{ ownerId: 'URW16', proposer: '冯**', supporters: 52, budgetFen: 2_400_000, due: '2026-11-20', daysAgo: 300 },
  },
  {
    ...{ id: 'XM-trial-drain', title: '南门积水改造', kind: 'safety', place: '南门', status: 'implementing' },
    painPoint: '大雨过后南门积水到脚踝，推车过不去。',
    proposal: '换大一号的雨水口，路面垫高 8 厘米',
    ...{ ownerId: 'URW26', proposer: '马**', supporters: 64, budgetFen: 3_600_000, due: '2026-07-31', daysAgo: 310 },
  },
  {
    ...{ id: 'XM-trial-bench', title: '候车亭加座椅和雨棚', kind: 'caring', place: '梧桐里公交站', status: 'settled' },
    painPoint: '等车没地方坐，夏天晒，下雨淋。',
    proposal: '加六个座位，雨棚接长三米',
    ...{ ownerId: 'URW25', proposer: '丁**', supporters: 41, budgetFen: 1_200_000, due: '2026-06-30', daysAgo: 330 },
  },
  {
    ...{ id: 'XM-trial-court', title: '羽毛球场补灯', kind: 'culture_sport', place: '小广场', status: 'accepted' },
    painPoint: '晚饭后想打球，灯坏了两盏，看不清球。',
    proposal: '换成四盏节能灯，晚上九点半自动关',
    ...{ ownerId: 'URW01', proposer: '周**', supporters: 28, budgetFen: 680_000, due: '2026-07-31', daysAgo: 300 },
  },
  {
    ...{ id: 'XM-trial-box', title: '1 号楼雨篷翻新', kind: 'safety', place: '1 号楼', status: 'acceptance' },
    painPoint: '雨篷裂了缝，下雨正好滴在门口，老人滑过一跤。',
    proposal: '换成钢化玻璃雨篷，门口铺防滑砖',
    ...{ ownerId: 'URW23', proposer: '薛**', supporters: 33, budgetFen: 950_000, due: '2026-08-15', daysAgo: 280 },
  },
  {
    ...{
      id: 'XM-trial-shade',
      title: '幼儿园门口遮阳棚',
      kind: 'caring',
      place: '梧桐里幼儿园',
      status: 'publicising',
    },
    painPoint: '接孩子要等二十分钟，夏天太阳直晒。',
    proposal: '门口两侧各搭一段遮阳棚',
    ...{ ownerId: 'URW29', proposer: '倪**', supporters: 46, budgetFen: 1_500_000, due: '2027-05-31', daysAgo: 70 },
  },
  {
    ...{ id: 'XM-trial-charge', title: '电动车充电口加装', kind: 'safety', place: '5 号楼车棚', status: 'budgeted' },
    painPoint: '充电口不够，有人从窗户拉线下来，看着害怕。',
    proposal: '车棚加 20 个充电口，带断电保护',
    ...{ ownerId: 'URW24', proposer: '程**', supporters: 58, budgetFen: 2_200_000, due: '2027-04-30', daysAgo: 60 },
  },
  {
    ...{
      id: 'XM-trial-read',
      title: '书屋周末开到晚上八点',
      kind: 'culture_sport',
      place: '社区书屋',
      status: 'voting',
    },
    painPoint: '孩子写作业想去书屋，下午五点就关门了。',
    proposal: '请两位志愿者轮值，周末开到晚上八点',
    ...{ ownerId: 'URW01', proposer: '周**', supporters: 31, daysAgo: 30 },
  },
  {
    ...{ id: 'XM-trial-ramp', title: '服务站门口装坡道', kind: 'caring', place: '社区服务站', status: 'qualified' },
    painPoint: '服务站门口有三级台阶，坐轮椅的进不去。',
    proposal: '装一条缓坡道，加扶手',
    ...{ ownerId: 'URW25', proposer: '丁**', supporters: 22, daysAgo: 20 },
  },
  {
    ...{
      id: 'XM-trial-clothes',
      title: '晾衣架统一换新',
      kind: 'community_building',
      place: '2 号楼前',
      status: 'proposed',
    },
    painPoint: '铁架子锈断了，大家把绳子拴在树上。',
    proposal: '换成不锈钢的，离树一米',
    ...{ ownerId: 'URW16', proposer: '冯**', supporters: 12, daysAgo: 6 },
  },
  {
    ...{ id: 'XM-trial-mail', title: '快递柜挪到北门', kind: 'community_building', place: '北门', status: 'proposed' },
    painPoint: '快递柜放在南门，住北边的老人来回要走十五分钟。',
    proposal: '北门也放一组，或者挪一半过去',
    ...{ ownerId: 'URW27', proposer: '鲍**', supporters: 9, daysAgo: 18 },
  },
]
