import fs from 'node:fs'
import path from 'node:path'
import { ROOT } from '../house/source-files'
import { smallCheckout, type SmallCheckout } from './small-checkout'

const LOCK = 'dist/.build/lock'
let checkout: SmallCheckout
const build = (...targets: string[]) => checkout.run('scripts/build.mjs', targets)

beforeEach(() => {
  checkout = smallCheckout()
  fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(checkout.folder, 'node_modules'))
  checkout.write('domain/tea.ts', "export const tea = '龙井'")
  checkout.write('cloudfunctions/pour/index.ts', "import { tea } from '@domain/tea'\nexport const main = () => tea")
  checkout.write('cloudfunctions/pour/function.json', '{ "timeoutSeconds": 20, "memoryMb": 256 }')
})

afterEach(() => checkout.remove())

test('a function becomes a folder that CloudBase and the local host can run', async () => {
  checkout.write('cloudfunctions/actions/not-deployed.ts', 'export const nothing = 1')
  expect(await build('functions')).toMatchObject({ code: 0 })
  expect(fs.readdirSync(path.join(checkout.folder, 'dist/cloudfunctions'))).toEqual(['pour'])
  const { main } = jest.requireActual(path.join(checkout.folder, 'dist/cloudfunctions/pour/index.js'))
  expect(main()).toBe('龙井')
  expect(JSON.parse(checkout.read('dist/cloudfunctions/pour/package.json'))).toMatchObject({
    main: 'index.js',
    dependencies: {},
  })
  expect(JSON.parse(checkout.read('dist/cloudfunctions/pour/config.json'))).toEqual({
    permissions: { openapi: [] },
    triggers: [],
    timeoutSeconds: 20,
    memoryMb: 256,
  })
})

test('a function that uses the SDK asks for exactly the installed version', async () => {
  checkout.write('cloudfunctions/pour/index.ts', "import cloud from 'wx-server-sdk'\nexport const main = () => cloud")
  await build('functions')
  const { version } = jest.requireActual('wx-server-sdk/package.json')
  expect(JSON.parse(checkout.read('dist/cloudfunctions/pour/package.json')).dependencies).toEqual({
    'wx-server-sdk': version,
  })
})

test('nothing is built twice, and everything again when a source or the lock file changes', async () => {
  const outputs = []
  outputs.push((await build('functions')).output, (await build('functions')).output)
  checkout.write('domain/tea.ts', "export const tea = '碧螺春'")
  outputs.push((await build('functions')).output)
  checkout.write('package-lock.json', '{}')
  outputs.push((await build('functions')).output, (await build('functions')).output)
  expect(outputs.map((output) => /unchanged|built/.exec(output)?.[0])).toEqual([
    'built',
    'unchanged',
    'built',
    'built',
    'unchanged',
  ])
})

test('a build that fails says why, leaves the last good one standing, and is tried again', async () => {
  await build('functions')
  const good = checkout.read('dist/cloudfunctions/pour/index.js')
  checkout.write('cloudfunctions/pour/index.ts', "import { none } from './nowhere'\nexport const main = none")
  for (let tries = 0; tries < 2; tries += 1) {
    const { code, output } = await build('functions')
    expect(code).toBe(1)
    expect(output).toContain('Could not resolve "./nowhere"')
    expect(checkout.read('dist/cloudfunctions/pour/index.js')).toBe(good)
  }
})

test('a fingerprint covers names, content and the variables that are built in', async () => {
  const code = `import { fingerprint } from './build/fingerprint.mjs'
    console.log(fingerprint(['domain'], ['LOCAL_SIGN_IN']))`
  checkout.write('scripts/print.mjs', code)
  const print = async (env = {}) => (await checkout.run('scripts/print.mjs', [], env)).output
  const first = await print()
  expect(await print()).toBe(first)
  const others = [await print({ LOCAL_SIGN_IN: 'off' })]
  checkout.write('domain/tea.ts', "export const tea = '普洱'")
  others.push(await print())
  fs.renameSync(path.join(checkout.folder, 'domain/tea.ts'), path.join(checkout.folder, 'domain/leaf.ts'))
  others.push(await print())
  expect(new Set([first, ...others]).size).toBe(4)
})

test('a word in function.json that nobody reads is refused', async () => {
  checkout.write('cloudfunctions/pour/function.json', '{ "timeout": 20 }')
  expect(await build('functions')).toMatchObject({ code: 1, output: expect.stringContaining('unknown timeout') })
})

test('a target whose folder is missing is skipped in so many words; an unknown one is an error', async () => {
  expect(await build('h5')).toMatchObject({ code: 0, output: expect.stringContaining('skipped: src/') })
  expect(await build('tea')).toMatchObject({ code: 1, output: expect.stringContaining('no such target: tea') })
})

test('two builds at once take turns, and a lock left by a dead process is no obstacle', async () => {
  checkout.write(LOCK, '999999999')
  const both = await Promise.all([build('functions'), build('functions')])
  expect(both.map(({ code }) => code)).toEqual([0, 0])
  expect(both.map(({ output }) => /unchanged|built/.exec(output)?.[0]).sort()).toEqual(['built', 'unchanged'])
  expect(checkout.exists(LOCK)).toBe(false)
})
