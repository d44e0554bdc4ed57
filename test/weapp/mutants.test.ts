import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openWeapp } from './harness/open-weapp'

const DIST = resolve(__dirname, '../../dist/weapp')
const PAGE = 'home/projects/page'

/** A person reads a page and taps a way on. Throws when anything is not as it should be. */
async function lookAndTap(dist: string): Promise<void> {
  const app = await openWeapp({
    dist,
    path: PAGE,
    cloud: { callFunction: async () => Promise.reject(new Error('offline')) },
  })
  try {
    const before = await app.page().text()
    if (!before.includes('项目')) throw new Error(`the page is empty: ${before}`)
    await app.tap('我提的和跟的')
    if (app.page().route === PAGE) throw new Error('the tap led nowhere')
  } finally {
    await app.abandon()
  }
  if (app.faults.length > 0) throw new Error(app.faults.join('\n'))
}

let mutant: string
beforeEach(() => {
  mutant = mkdtempSync(join(tmpdir(), 'mutant-weapp-'))
  cpSync(DIST, mutant, { recursive: true })
})
afterEach(() => rmSync(mutant, { recursive: true, force: true }))

function change(file: string, edit: (text: string) => string): void {
  const text = readFileSync(join(mutant, file), 'utf8')
  const edited = edit(text)
  if (edited === text) throw new Error(`the mutant does not differ: ${file}`)
  writeFileSync(join(mutant, file), edited)
}

it('passes on the build as it is', () => lookAndTap(DIST))

it.each([
  [
    'taps are not bound',
    () => change('base.wxml', (text) => text.replaceAll('bindtap="eh"', '')),
    'the tap led nowhere',
  ],
  [
    'a template has another name',
    () => change('utils.wxs', (text) => text.replace("'tmpl_' + l", "'tmpx_' + l")),
    'the page is empty',
  ],
  [
    'a loop runs over nothing',
    () => change('base.wxml', (text) => text.replace('{{root.cn}}', '{{root.cm}}')),
    'the page is empty',
  ],
  [
    'a file is not required',
    () => change('app.js', (text) => text.replace('require("./vendors")', '0')),
    /never called|is not a function|no page is open/,
  ],
  ['a browser function is called', () => change(`${PAGE}.js`, (text) => `fetch('/x');${text}`), 'fetch is not defined'],
  [
    'code is made from a string',
    () => change(`${PAGE}.js`, (text) => `new Function('return 1')();${text}`),
    'Code generation from strings',
  ],
])('fails when %s', async (_name, mutate, complaint) => {
  mutate()
  await expect(lookAndTap(mutant)).rejects.toThrow(complaint)
})
