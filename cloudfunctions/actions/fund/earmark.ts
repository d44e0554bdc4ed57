import { fundIdOf } from '@domain/fund/book'
import { earmark } from '@domain/fund/desk-contract'
import { decideEarmark } from '@domain/fund/rules'
import { sumOfLines } from '@domain/fund/shares'
import { proceed, refuse } from '@domain/kernel/decision'
import { PURPOSES, type Purpose } from '@domain/fund/summary'
import { defineAction } from '../../kit/action'
import { postOf } from '../../kit/post-of'
import { openLinked } from '../../kit/scoped'
import { noteMoney, projectIn } from '../projects/port'
import { openFund } from './enter'
import { earmarkIdOf } from './ids'
import { asidesIn, earmarkIdsOf } from './project-money'
import { addLines, setAside } from './set-aside'
import { earmarks } from './store'

/** The kind of a project is its purpose. */
const purposeOf = (kind: string | undefined): Purpose => PURPOSES.find((one) => one === kind) ?? 'community_building'

/** What other years set aside for a project counts too: a project carried over is not given its budget twice. */
export default defineAction(earmark, async ({ member, transact }, { projectId }) => {
  const known = await earmarkIdsOf(projectId)
  return transact(async (tx) => {
    const project = await projectIn(tx, projectId)
    if (!project?.orgPath.includes(postOf(member).unitId)) return refuse('PROJECT_NOT_FOUND')
    const earmarkId = earmarkIdOf(fundIdOf(project.unitId, project.year), projectId)
    const others = [...known, ...project.money.earmarkIds].filter((id) => id !== earmarkId)
    const elsewhere = (await asidesIn(tx, others)).flatMap(({ lines }) => lines)
    const before = openLinked(await tx.get(earmarks, earmarkId))
    const decided = decideEarmark(project, addLines(elsewhere, before?.lines ?? []))
    if (!decided.ok) return decided
    const { lines } = decided.plan
    const fund = await openFund(tx, project, project.year)
    const aside = await setAside(tx, fund, before, {
      ...{ earmarkId, lines, title: project.title, purpose: purposeOf(project.kind), projectId },
      by: { userId: member.userId, name: member.displayName },
    })
    if (!aside.ok) return aside
    await noteMoney(tx, project, earmarkId)
    return proceed({ earmarkId, fen: sumOfLines(lines) })
  })
})
