import type { Contract } from '@domain/kernel/contract'
import { getProject, list, promises, similar } from '@domain/projects/contract'
import { queue } from '@domain/projects/desk-contract'
import { pastProjects } from '../../seed/past-projects'
import { sampleProjects } from '../../seed/projects'
import { stamped } from '../../seed/stamped'
import { enlarge } from '../world/enlarged'
import { plantedDataDir } from '../world/planted'
import { world, type World } from '../world/world'

/** Projects of the past laid beside those of the sample; `PAST_PROJECTS=20000` for the size of a county. */
const MANY = Number(process.env.PAST_PROJECTS ?? 1_000)

const PAGE = { limit: 20 }

/** What each question costs: requests, and documents examined. */
async function costsIn(county: World): Promise<Record<string, readonly [db: number, examined: number]>> {
  const resident = county.person('resident-0041')
  const clerk = county.person('pang-lei', 'pang-lei-community-staff')
  const costs: Record<string, readonly [number, number]> = {}
  const ask = async (name: string, who: typeof resident, contract: Contract, input: unknown) => {
    await who.tries(contract, input)
    const { envelope, cost } = await who.tries(contract, input)
    expect([name, envelope.ok]).toEqual([name, true])
    costs[name] = [cost.db, cost.examined]
  }
  await ask('list', resident, list, { stage: 'done', ...PAGE })
  await ask('ofKind', resident, list, { kind: 'safety', ...PAGE })
  await ask('ofCommunity', resident, list, { unitId: 'JT0101', stage: 'work', ...PAGE })
  await ask('project', resident, getProject, { projectId: 'XM-trial-rail' })
  await ask('posted', resident, getProject, { projectId: 'XM-trial-shade' })
  await ask('promises', resident, promises, { unitId: 'JT0101', year: 2026 })
  await ask('similar', resident, similar, { text: '楼道扶手', unitId: 'JT0102' })
  await ask('desk', clerk, queue, { status: 'proposed' })
  return costs
}

test(`a list and the page of a project cost the same beside ${MANY} others`, async () => {
  const few = await world()
  const before = await costsIn(few).finally(() => few.close())
  const dataDir = await plantedDataDir()
  await enlarge(dataDir, { projects: stamped(pastProjects(sampleProjects().slice(0, 60), MANY)) })
  const many = await world({}, { dataDir })
  const after = await costsIn(many).finally(() => many.close())
  expect(after.list).toEqual([2, 22])
  const { similar: grown, ...others } = after
  const { similar: small, ...same } = before
  expect(others).toEqual(same)
  // The hundred latest of a community, however many there are.
  expect([grown?.[0], small?.[0]]).toEqual([2, 2])
  expect(grown?.[1]).toBeLessThanOrEqual(101)
  expect(after).toMatchObject({ ofKind: [2, 22], project: [4, expect.any(Number)], posted: [4, expect.any(Number)] })
}, 400_000)
