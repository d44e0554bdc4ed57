/**
 * `npm run audit:verify [-- --seal=<hash>]`: recomputes every seal and every guarded account; ends with 1 when
 * something does not fit.
 *
 *   DATA_DIR=<folder>       a local data folder that nobody is running (default `.data`); a copy of it is read
 *   CLOUD_URL=<address>     a running local product
 *   TENCENTCLOUD_SECRETID, TENCENTCLOUD_SECRETKEY, TCB_ENV   the deployed environment
 *
 * `--seal` is the hash of a seal that somebody outside noted down: a chain without it was rewritten or cut off.
 */
import fs from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { inRoot, root } from './build/places.mjs'

const built = inRoot('dist/audit')
const require = createRequire(import.meta.url)

async function bundle() {
  const esbuild = await import('esbuild')
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['cloudfunctions/kit/seal-verify.ts'],
    outfile: path.join(built, 'seal-verify.js'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['wx-server-sdk'],
    logLevel: 'error',
  })
}

/** Opens a copy of a data folder: what is examined is never written to. @param {string} dataDir */
async function openCopy(dataDir) {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'red-fort-audit-'))
  fs.cpSync(path.join(dataDir, 'cloud'), path.join(copy, 'cloud'), { recursive: true })
  fs.mkdirSync(path.join(copy, 'functions'))
  const { bundleLocalCloud } = await import(pathToFileURL(inRoot('local-cloud/bundle.mjs')).href)
  await bundleLocalCloud(built)
  const cloud = await require(path.join(built, 'local-cloud.js')).startLocalCloud({
    functionsDir: path.join(copy, 'functions'),
    dataDir: path.join(copy, 'cloud'),
    port: 0,
    database: JSON.parse(fs.readFileSync(inRoot('cloudfunctions/database.json'), 'utf8')),
    timers: false,
    log: () => undefined,
  })
  const close = async () => {
    await cloud.close()
    fs.rmSync(copy, { recursive: true, force: true })
  }
  return { url: String(cloud.url), close }
}

/** The surroundings in which the platform's SDK speaks to a local address. @param {string} url */
function speakTo(url) {
  Object.assign(process.env, {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'local-env',
    TCB_ENV: 'local-env',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    SILENCE: 'true',
  })
}

async function open() {
  const deployed = process.env.TENCENTCLOUD_SECRETID !== undefined && process.env.DATA_DIR === undefined
  if (process.env.CLOUD_URL === undefined && deployed) return { close: async () => undefined }
  const opened =
    process.env.CLOUD_URL === undefined
      ? await openCopy(path.resolve(process.env.DATA_DIR ?? inRoot('.data')))
      : { url: process.env.CLOUD_URL.replace(/\/$/, ''), close: async () => undefined }
  speakTo(opened.url)
  return opened
}

const published = process.argv.find((argument) => argument.startsWith('--seal='))?.slice('--seal='.length)
await bundle()
const { close } = await open()
const { seals, lines, accounts, lastHash, problems } = await require(path.join(built, 'seal-verify.js')).verifySeals(
  published,
)
await close()
for (const problem of problems) console.log(`does not fit: ${problem}`)
console.log(`${seals} seals, ${lines} lines, ${accounts} accounts, ${problems.length} problems`)
console.log(`last seal ${lastHash || 'none'}`)
process.exit(problems.length > 0 ? 1 : 0)
