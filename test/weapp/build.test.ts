import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { manifestProblems, packageSizes, scriptProblems, sheetProblems, templateProblems } from './check-dist'
import { filesOf } from './harness/read-dist'

const DIST = resolve(__dirname, '../../dist/weapp')
const KB = 1024

it('every script parses at ES2018 and every wxs at ES5', () => expect(scriptProblems(DIST)).toEqual([]))
it('every template compiles', () => expect(templateProblems(DIST)).toEqual([]))
it('every sheet parses', () => expect(sheetProblems(DIST)).toEqual([]))
it('every page, tab and icon of app.json exists', () => expect(manifestProblems(DIST)).toEqual([]))

it('px stays px: the smallest target is as large on a narrow phone', () => {
  const source = readFileSync(resolve(__dirname, '../../src/ui/tokens.css'), 'utf8')
  expect(source).toMatch(/--h-tap:\s*48px/)
  const sheets = filesOf(DIST).filter((file) => file.endsWith('.wxss'))
  const text = sheets.map((file) => readFileSync(join(DIST, file), 'utf8')).join('\n')
  expect(text).toContain('--h-tap:48px')
  expect(text).not.toMatch(/\d(rpx|rem)\b/)
})

it('care mode is a class, for a sheet of WeChat cannot ask for an attribute', () => {
  // What several pages share may stand in sheets of its own beside it.
  const sheets = filesOf(DIST).filter((file) => /^[\w-]+\.wxss$/.test(file))
  const sheet = sheets.map((file) => readFileSync(join(DIST, file), 'utf8')).join('\n')
  expect(sheet).toMatch(/\.mode-care\s*{[^}]*--fs-body:\s*22px/)
  expect(sheet).not.toContain('[data-')
})

it('keeps to its packages: 1 MB main, 600 KB ordering, 2 MB any other, 30 MB together', () => {
  const { '': main = 0, 'ordering/': ordering = 0, ...others } = packageSizes(DIST)
  expect(main).toBeLessThanOrEqual(1024 * KB)
  expect(ordering).toBeGreaterThan(0)
  expect(ordering).toBeLessThanOrEqual(600 * KB)
  for (const size of Object.values(others)) expect(size).toBeLessThanOrEqual(2048 * KB)
})

describe('the checks can fail', () => {
  let broken: string
  beforeEach(() => {
    broken = mkdtempSync(join(tmpdir(), 'broken-weapp-'))
    cpSync(DIST, broken, { recursive: true })
  })
  afterEach(() => rmSync(broken, { recursive: true, force: true }))
  const append = (file: string, text: string): void =>
    writeFileSync(join(broken, file), `${readFileSync(join(broken, file), 'utf8')}${text}`)

  it('on a script too new for phones', () => {
    append('app.js', ';a?.b')
    expect(scriptProblems(broken)).toEqual([expect.stringContaining('app.js')])
  })
  it('on a template', () => {
    append('base.wxml', '<view a="{{ b + }}" />')
    expect(templateProblems(broken)).toEqual([expect.stringContaining('base.wxml')])
  })
  it('on a sheet', () => {
    append('app.wxss', '.open {')
    expect(sheetProblems(broken)).toContainEqual(expect.stringContaining('app.wxss'))
  })
  it('on a missing page', () => {
    rmSync(join(broken, 'home/today/page.wxml'))
    expect(manifestProblems(broken)).toEqual(['home/today/page.wxml is missing'])
  })
})
