import { proceed, refuse } from '@domain/kernel/decision'
import { hasPersonalNumber } from '@domain/kernel/public-text'
import { evaluate } from '@domain/projects/check-contract'
import { decideEvaluating, decideOtherHand } from '@domain/projects/rules'
import { gradeOf, moneyPercent, satisfactionPercent, scoreOf } from '@domain/projects/score'
import { GRADE_WORDS } from '@domain/projects/words'
import { defineAction } from '../../kit/action'
import { postOf } from '../../kit/post-of'
import { moveProject } from './move-project'
import { ownProject } from './own-project'

export default defineAction(evaluate, async ({ member, rules, transact }, input) => {
  const { projectId, progress, quality, publicity, text, exemption } = input
  const { rules: numbers, version } = await rules()
  return transact(async (tx) => {
    const project = await ownProject(tx, member, projectId)
    if (!project) return refuse('PROJECT_NOT_FOUND')
    if (hasPersonalNumber(text)) return refuse('PERSONAL_NUMBER_IN_TEXT')
    const { year, midReport, budgetFen = 0, finalFen = 0, settledAt = tx.now } = project
    const hands = [project.ownerId, project.promise?.by, project.settledBy, project.budgetedBy]
    const other = decideOtherHand(hands, member.userId)
    if (!other.ok) return other
    const reported = decideEvaluating({ year, reportedFor: midReport?.year }, exemption)
    if (!reported.ok) return reported
    const money = moneyPercent({ budgetFen, finalFen, settledAt, year }, numbers.projects)
    const satisfaction = satisfactionPercent(project.ratings)
    const score = scoreOf({ progress, quality, money, satisfaction, publicity }, numbers.projects)
    const grade = gradeOf(score.total, numbers.projects)
    tx.decidedUnder(version)
    const moved = await moveProject(tx, project, 'evaluate', {
      said: { by: postOf(member).unitName, note: `${score.total} 分，${GRADE_WORDS[grade]}。${text}` },
      changes: { score, grade, evaluation: text, exemption },
    })
    return moved.ok ? proceed({ ...moved.plan, total: score.total }) : moved
  })
})
