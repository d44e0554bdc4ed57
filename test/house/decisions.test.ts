import { filesBelow, textOf } from './source-files'

const decisions = filesBelow('docs/decisions').filter((file) => !file.endsWith('/README.md'))

test('decisions are numbered without gaps and listed in the index', () => {
  const names = decisions.map((file) => file.slice('docs/decisions/'.length)).sort()
  expect(names.map((name) => Number(name.slice(0, 4)))).toEqual(names.map((_, at) => at + 1))
  const index = textOf('docs/decisions/README.md')
  expect(names.filter((name) => !index.includes(`](${name})`))).toEqual([])
})

test('a decision says why, what, and what follows from it', () => {
  const headings = ['Context', 'Decision', 'Consequence']
  const incomplete = decisions.filter((file) => !headings.every((name) => textOf(file).includes(`\n## ${name}\n`)))
  expect(incomplete).toEqual([])
})
