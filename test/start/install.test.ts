import path from 'node:path'
import { smallCheckout, type SmallCheckout } from './small-checkout'

/** Stands in for npm: notes that it was called, and ends as told. */
const NPM = `require('node:fs').appendFileSync('npm-calls', process.argv.slice(2).join(' ') + '\\n')
process.exit(Number(process.env.NPM_ENDS_WITH))`

const RUN = "import { checkNode, install } from './install.mjs'\ncheckNode()\ninstall()\nconsole.log('went on')"

const WANTED = {
  '': { name: 'red-fort', version: '0.1.0' },
  'node_modules/tea': { version: '1.0.0', integrity: 'sha512-tea' },
  'node_modules/tea-for-mac': { version: '1.0.0', integrity: 'sha512-mac', optional: true },
}
const FOUND = { 'node_modules/tea': WANTED['node_modules/tea'] }

let checkout: SmallCheckout

beforeEach(() => {
  checkout = smallCheckout()
  checkout.write('scripts/run.mjs', RUN)
  checkout.write('npm.js', NPM)
  checkout.write('package-lock.json', JSON.stringify({ packages: WANTED }))
})

afterEach(() => checkout.remove())

const run = (npmEndsWith = 0) =>
  checkout.run('scripts/run.mjs', [], {
    npm_execpath: path.join(checkout.folder, 'npm.js'),
    NPM_ENDS_WITH: String(npmEndsWith),
  })
const calls = () => (checkout.exists('npm-calls') ? checkout.read('npm-calls') : '')
const installed = (packages: object) => checkout.write('node_modules/.package-lock.json', JSON.stringify({ packages }))

test('an installation that agrees with the lock file is left alone; packages for other machines may be absent', async () => {
  installed(FOUND)
  expect(await run()).toEqual({ code: 0, output: 'went on\n' })
  expect(calls()).toBe('')
})

test.each([
  ['a missing installation', undefined],
  ['a missing package', {}],
  ['another version', { 'node_modules/tea': { version: '1.0.1', integrity: 'sha512-tea' } }],
  ['other content', { 'node_modules/tea': { version: '1.0.0', integrity: 'sha512-mud' } }],
])('%s is repaired by npm ci', async (_name, packages) => {
  if (packages) installed(packages)
  expect(await run()).toMatchObject({ code: 0, output: expect.stringContaining('went on') })
  expect(calls()).toBe('ci\n')
})

test('when npm ci fails nothing goes on', async () => {
  const { code, output } = await run(7)
  expect(code).toBe(1)
  expect(output).toContain('npm ci failed')
  expect(output).not.toContain('went on')
})
