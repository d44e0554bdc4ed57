import projectData from './data/projects.json'

/** A need as the stories tell it; `pledged` is what neighbours have given by the sample day. */
export interface ToldNeed {
  readonly kind: 'hours' | 'goods' | 'points'
  readonly label: string
  readonly goal: number
  readonly measure?: string
  readonly essential: boolean
  readonly pledged: number
}

export interface ToldCampaign {
  readonly campaignId: string
  readonly projectId: string
  readonly title: string
  readonly communityCode: string
  readonly proposer: string | undefined
  readonly stage: 'raising' | 'executing' | 'completed'
  /** Days from the sample day to the deadline. */
  readonly days: number
  readonly needs: readonly ToldNeed[]
  readonly outcome: string
}

export const NEED_WITH_100_LEFT = 'ZC013.1'
const TRIAL_CAMPAIGN = 'XM013'

/** Points of five hundred, the last hundred of them for trials; the hours beside it keep the campaign from its end. */
const TRIAL_NEED: ToldNeed = { kind: 'points', label: '花牌材料', goal: 500, essential: true, pledged: 400 }

/** The campaign as it is drawn: points, hours and ladders for a handrail, six days before its end. */
const DRAWN: ToldCampaign = {
  ...{ campaignId: 'ZC-trial-rail', projectId: 'XM-trial-rail', title: '3 号楼楼道装扶手', communityCode: 'JT0101' },
  ...{ proposer: undefined, stage: 'raising', days: 6, outcome: '' },
  needs: [
    { kind: 'points', label: '买扶手', goal: 500, essential: true, pledged: 420 },
    { kind: 'hours', label: '装扶手搭把手', goal: 3_600, essential: true, pledged: 2_400 },
    { kind: 'goods', label: '人字梯', measure: '架', goal: 5, essential: true, pledged: 3 },
  ],
}

/** Projects that are over and told to the end. */
const TOLD_TO_THE_END: readonly string[] = ['XM001', 'XM002', 'XM003', 'XM017', 'XM022', 'XM040']

type Item = (typeof projectData.items)[number]

function stageOf({ code, stage }: Item): ToldCampaign['stage'] | undefined {
  if (stage === 'raising' || stage === 'committed') return 'raising'
  if (stage === 'implementing') return 'executing'
  return TOLD_TO_THE_END.includes(code) ? 'completed' : undefined
}

function needsOf({ code, needs }: Item): ToldNeed[] {
  const own = needs
    .filter(({ kind }) => kind !== 'points')
    .map(({ kind, label, goal, unit, essential, pledged }) => ({
      ...{ kind: kind as ToldNeed['kind'], label, goal, essential, pledged },
      ...(kind === 'goods' ? { measure: unit } : {}),
    }))
  return code === TRIAL_CAMPAIGN ? [TRIAL_NEED, ...own] : own
}

/** Campaigns of the sample projects: what raises now, what is being built, and some that are told to the end. */
export function toldCampaigns(): ToldCampaign[] {
  const told = projectData.items.flatMap((item, i): ToldCampaign[] => {
    const stage = stageOf(item)
    if (!stage) return []
    const { code, title, communityCode, proposer, outcome } = item
    const days =
      code === TRIAL_CAMPAIGN ? 6 : stage === 'raising' ? 12 + (i % 5) * 9 : stage === 'executing' ? -40 - i : -300 - i
    const campaignId = `ZC${code.slice(2)}`
    const who = proposer.signInName ?? undefined
    return [
      { campaignId, projectId: code, title, communityCode, proposer: who, stage, days, needs: needsOf(item), outcome },
    ]
  })
  return [...told, DRAWN]
}
