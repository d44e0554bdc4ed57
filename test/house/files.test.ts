import { codeFiles, linesOf, ownFiles, textOf } from './source-files'

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*([.][a-z0-9]+(-[a-z0-9]+)*)*$/
const CUSTOMARY = new Set(['README.md', '__snapshots__'])
const SAYS_NOTHING = /(^|[-.])(utils?|helpers?|managers?|common|misc)([-.]|$)/

/** Split so that this file does not find itself. */
const LOOSE_ENDS = new RegExp(
  [
    ['TO', 'DO'],
    ['FIX', 'ME'],
    ['XX', 'X'],
    ['\\b(describe|it|test)[.]on', 'ly\\b'],
    ['\\b(describe|it|test)[.]sk', 'ip\\b'],
    ['\\bx(it|describe|test)', '[(]'],
    ['@ts-ig', 'nore'],
  ]
    .map((halves) => halves.join(''))
    .map((word) => (/^\w+$/.test(word) ? `\\b${word}\\b` : word))
    .join('|'),
)

function median(numbers: number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

test('files and folders are named in kebab-case', () => {
  const named = (part: string) => KEBAB.test(part) || CUSTOMARY.has(part)
  expect(ownFiles().filter((file) => !file.split('/').every(named))).toEqual([])
})

test('every file is named after what it holds', () => {
  expect(codeFiles().filter((file) => file.split('/').some((part) => SAYS_NOTHING.test(part)))).toEqual([])
})

test('no file is longer than 300 lines', () => {
  const long = codeFiles()
    .map((file) => ({ file, lines: linesOf(file) }))
    .filter(({ lines }) => lines > 300)
  expect(long).toEqual([])
})

test('half of all files are at most 80 lines long', () => {
  expect(median(codeFiles().map(linesOf))).toBeLessThanOrEqual(80)
})

test('nothing is left for later, left out or left alone', () => {
  const loose = codeFiles().flatMap((file) => {
    const lines = textOf(file).split('\n')
    return lines.flatMap((line, at) => (LOOSE_ENDS.test(line) ? [`${file}:${at + 1} ${line.trim()}`] : []))
  })
  expect(loose).toEqual([])
})

test.each([
  ['// TO' + 'DO later', true],
  ['test.on' + 'ly("x", run)', true],
  ['describe.sk' + 'ip("x", run)', true],
  ['x' + 'it("x", run)', true],
  ['collection.skip(1).limit(2)', false],
  ['exit(1)', false],
])('%s is a loose end: %s', (line, expected) => {
  expect(LOOSE_ENDS.test(line)).toBe(expected)
})
