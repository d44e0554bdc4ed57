/**
 * `npm test`: installs and builds what is missing or stale, then runs every check; a failed one does not stop the rest.
 * The last line alone is `N passed, N failed`: Jest's tests, and one for each other check.
 *
 *   npm test -- test/ordering      builds, then only Jest with these arguments
 */
import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { build } from './build.mjs'
import { inRoot, root } from './build/places.mjs'
import { checkNode, install } from './install.mjs'

/** @typedef {{ name: string, passed: number, failed: number, seconds: string }} Outcome */

/** @type {Array<[name: string, program: string, ...args: string[]]>} */
const checks = [
  ['types', 'typescript/bin/tsc', '--noEmit', '--project', '.'],
  ['lint', 'eslint/bin/eslint.js', '--max-warnings', '0', '.'],
  ['format', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  ['borders', 'dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', '.'],
  ['unused code', 'knip/bin/knip.js'],
]

const PASSED = { passed: 1, failed: 0 }
const FAILED = { passed: 0, failed: 1 }

/**
 * @param {string} name
 * @param {() => { passed: number, failed: number } | Promise<{ passed: number, failed: number }>} work
 * @returns {Promise<Outcome>}
 */
async function timed(name, work) {
  console.log(`\n── ${name}`)
  const began = performance.now()
  const counts = await work()
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`   ${name} ${counts.failed > 0 ? 'failed' : 'passed'} in ${seconds} s`)
  return { name, seconds, ...counts }
}

/**
 * Prints what the program said once it has ended, in one piece: the build prints beside it.
 * @param {string} program inside node_modules
 * @param {string[]} args
 * @returns {Promise<boolean>}
 */
function runsBeside(program, args) {
  const child = spawn(process.execPath, [inRoot('node_modules', program), ...args], { cwd: root })
  /** @type {Buffer[]} */
  const said = []
  child.stdout.on('data', (chunk) => said.push(chunk))
  child.stderr.on('data', (chunk) => said.push(chunk))
  return new Promise((resolve) =>
    child.on('close', (status, signal) => {
      process.stdout.write(Buffer.concat(said))
      if (signal) console.error(`   ended by ${signal}`)
      resolve(status === 0)
    }),
  )
}

/** One after the other: they read the sources alone, and together with the build they fill two cores. */
async function runChecks() {
  const outcomes = []
  for (const [name, program, ...args] of checks) {
    outcomes.push(await timed(name, async () => ((await runsBeside(program, args)) ? PASSED : FAILED)))
  }
  return outcomes
}

/** @param {string} program inside node_modules @param {string[]} args */
function runs(program, args) {
  const { status, signal } = spawnSync(process.execPath, [inRoot('node_modules', program), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  if (signal) console.error(`   ended by ${signal}`)
  return status === 0
}

/**
 * Jest's own counts; a test file that cannot be loaded, or a Jest that dies, counts as one failure.
 * @param {string[]} args
 */
function runJest(args) {
  const report = inRoot('dist/.build/jest.json')
  fs.rmSync(report, { force: true })
  const ok = runs('jest/bin/jest.js', ['--json', `--outputFile=${report}`, ...args])
  if (!fs.existsSync(report)) return FAILED
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(fs.readFileSync(report, 'utf8'))
  const failed = numFailedTests + numRuntimeErrorTestSuites
  return { passed: numPassedTests, failed: ok ? failed : Math.max(failed, 1) }
}

async function runBuild() {
  try {
    await build()
    return PASSED
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return FAILED
  }
}

checkNode()
install()
const jestArgs = process.argv.slice(2)
const [built, checked] = await Promise.all([timed('build', runBuild), jestArgs.length > 0 ? [] : runChecks()])
const outcomes = [built, ...checked]
outcomes.push(await timed('tests', () => runJest(jestArgs)))

console.log('\n── summary')
for (const { name, passed, failed, seconds } of outcomes) {
  console.log(
    `   ${name.padEnd(12)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed  ${seconds} s`,
  )
}
/** @param {'passed' | 'failed'} kind */
const total = (kind) => outcomes.reduce((sum, outcome) => sum + outcome[kind], 0)
console.log(`\n${total('passed')} passed, ${total('failed')} failed`)
process.exitCode = total('failed') > 0 ? 1 : 0
