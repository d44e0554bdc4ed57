import '../kernel/jitless'
import * as z from 'zod/mini'
import { FundRules } from '../fund/rule-set'
import { CrowdRules } from '../crowd/rule-set'
import { IdentityRules } from '../identity/rule-set'
import { MessagesRules } from '../messages/rule-set'
import { OrderingRules } from '../ordering/rule-set'
import { PointsRules } from '../points/rule-set'
import { PrivacyRules } from '../privacy/rule-set'
import { ProjectsRules } from '../projects/rule-set'
import { VolunteeringRules } from '../volunteering/rule-set'

/** The local numbers of a county; approved versions are data, this is their shape. */
export const RuleSet = z.object({
  fund: FundRules,
  crowd: CrowdRules,
  identity: IdentityRules,
  messages: MessagesRules,
  ordering: OrderingRules,
  points: PointsRules,
  privacy: PrivacyRules,
  projects: ProjectsRules,
  volunteering: VolunteeringRules,
})
export type RuleSet = z.infer<typeof RuleSet>

/** In force until a county approves its own. Sources: domain notes 3, 6, 7, 10, 11 and 12, marked R (design advice). */
export const DEFAULT_RULES: RuleSet = {
  fund: {
    perCommunityYearFen: 20_000_000,
    municipalBp: 3_000,
    secondApprovalAboveFen: 1_000_000,
    holdHours: 48,
    leftoverReturns: 0,
    firstInstalmentBp: 5_000,
    secondInstalmentBp: 3_000,
    awardPublicWorkdays: 5,
    scoresNeeded: 2,
  },
  crowd: {
    maxCampaignDays: 90,
    moneyInternal: false,
    ideaSupportToReview: 10,
    payWithinMinutes: 30,
    bringWithinDays: 14,
    suspendedDays: 30,
  },
  identity: { residenceWorkdays: 3, closingDays: 15 },
  messages: {
    quietFromMinute: 21 * 60,
    quietUntilMinute: 8 * 60,
    eveMinute: 18 * 60,
    soonMinutes: 120,
    pushAttempts: 5,
  },
  ordering: {
    acceptWithinWorkMinutes: 120,
    maxReschedules: 2,
    rescheduleBeforeMinutes: 120,
    noShowAfterMinutes: 30,
    autoConfirmAfterMinutes: 72 * 60,
    rateWithinDays: 15,
  },
  points: {
    pointsPerHour: 10,
    dailyCap: 60,
    yearlyCap: 1_200,
    expiryYears: 1,
    warnDays: 30,
    pickUpDays: 14,
    honourHoursPercent: 0,
    partyDutyPercent: 0,
  },
  privacy: { answerWorkdays: 15 },
  projects: {
    screenWorkdays: 10,
    townReviewWorkdays: 10,
    publicDays: 7,
    voteDays: 7,
    quorumBp: 6_667,
    passOfAllSeats: 0,
    commitBy: 331,
    midReportBy: 731,
    evaluateBy: 1231,
    carryOverFrom: 1201,
    changeApprovalAboveBp: 1_000,
    acceptanceResidents: 3,
    carryOverTimes: 1,
    capServiceYuan: 200_000,
    capGoodsYuan: 200_000,
    capEngineeringYuan: 500_000,
    weightProgress: 20,
    weightQuality: 25,
    weightMoney: 20,
    weightSatisfaction: 25,
    weightPublicity: 10,
    excellentFrom: 90,
    goodFrom: 80,
    passFrom: 60,
  },
  volunteering: {
    withdrawBeforeMinutes: 120,
    checkInBeforeMinutes: 30,
    checkInAfterMinutes: 15,
    checkOutAfterMinutes: 30,
    placeMetres: 300,
    plannedCapPercent: 120,
    dailyCapMinutes: 600,
    settleHours: 72,
    publicDays: 7,
    starScale: 1,
    absenceLimit: 3,
    absenceDays: 90,
    absencePauseDays: 30,
  },
}

/** A whole set of whatever sections are stored: what a set of an earlier release does not know takes its default. */
export function completed(stored: Readonly<Record<string, Readonly<Record<string, unknown>>>>): RuleSet {
  const sections = Object.entries<Readonly<Record<string, unknown>>>(DEFAULT_RULES)
  return RuleSet.parse(Object.fromEntries(sections.map(([name, usual]) => [name, { ...usual, ...stored[name] }])))
}
