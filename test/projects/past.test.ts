import { sumOfLines } from '@domain/fund/shares'
import demands from '../../seed/data/demands.json'
import { pastProjects } from '../../seed/past-projects'
import { sampleProjects, type SampleProject } from '../../seed/projects'

/** What the case and the sample data say of the years before the stories. */
const ALL_BUDGETS_FEN = 1_295_730_000

test('the county has had 463 small projects, 63 brand projects and 20,000 of party service', () => {
  const stories = sampleProjects().slice(0, 60)
  const past = [...pastProjects(stories)]
  const [small, service] = [past.slice(0, 526), past.slice(526)]
  expect(small.filter(({ brand }) => brand)).toHaveLength(63)
  expect(small.filter(({ brand }) => !brand)).toHaveLength(463)
  expect(service).toHaveLength(20_000)
  expect(small.reduce((sum, { budgetFen = 0 }) => sum + budgetFen, 0)).toBe(ALL_BUDGETS_FEN)
  const budgetOf = ({ budgetFen = 0, sourceLines = [], finalFen = 0 }: SampleProject) =>
    [sumOfLines(sourceLines) === budgetFen, finalFen > 0 && finalFen <= budgetFen] as const
  expect(new Set(small.map((one) => budgetOf(one).join()))).toEqual(new Set(['true,true']))
  expect(new Set(small.map(({ sourceLines = [] }) => sourceLines.length)).size).toBeGreaterThan(1)
  expect(small.every(({ brand, grade }) => !brand || grade === 'excellent')).toBe(true)
  expect(service.slice(0, 60).map(({ title }) => title)).toEqual(demands.items.map(({ title }) => title))
  expect(new Set(service.map(({ unitId }) => unitId)).size).toBe(268)
  const inYear = (wanted: number) => service.filter(({ year }) => year === wanted).length
  expect([2014, 2015, 2016, 2017, 2018].map(inYear)).toEqual([4_000, 4_000, 4_000, 4_000, 4_000])
  expect(new Set(past.map(({ _id }) => _id)).size).toBe(past.length)
  expect(new Set(past.map(({ projectNo }) => projectNo)).size).toBe(past.length)
})
