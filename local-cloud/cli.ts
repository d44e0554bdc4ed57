import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { start as startRepl } from 'node:repl'
import { parseArgs } from 'node:util'
import { startLocalCloud } from './main'
import type { DatabaseDeclaration } from './store/declaration'
import { FILE_NAME } from './store/files'
import { openInspection } from './store/inspection'

const USAGE = `local-cloud: CloudBase under the desk

  local-cloud run     --functions <folder> --data <folder> [--database <file.json>] [--port 8787] [--watch]
  local-cloud backup  --data <folder> --to <folder>      copies the documents while they are in use
  local-cloud restore --data <folder> --from <folder>    into a folder that has no documents yet
  local-cloud shell   --data <folder>                    looks into the documents; changes nothing
`

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    functions: { type: 'string' },
    data: { type: 'string', default: process.env['LOCAL_CLOUD_DATA'] ?? join('.data', 'cloud') },
    database: { type: 'string' },
    port: { type: 'string', default: '8787' },
    watch: { type: 'boolean', default: false },
    to: { type: 'string' },
    from: { type: 'string' },
  },
})
const dataDir = resolve(values.data)

/** @throws Error that names the option */
function needed(name: 'functions' | 'to' | 'from'): string {
  const value = values[name]
  if (value === undefined) throw new Error(`--${name} is missing\n\n${USAGE}`)
  return resolve(value)
}

async function run(): Promise<void> {
  const database =
    values.database === undefined
      ? { collections: {} }
      : (JSON.parse(readFileSync(values.database, 'utf8')) as DatabaseDeclaration)
  const starting = startLocalCloud({
    functionsDir: needed('functions'),
    dataDir,
    port: Number(values.port),
    database,
    watch: values.watch,
  })
  // Before the address is printed: whoever has read it may end the process at once.
  let stopping: Promise<void> | undefined
  const stop = () => void (stopping ??= starting.then((cloud) => cloud.close()).then(() => process.exit(0)))
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  const cloud = await starting
  console.log(`local-cloud listens on ${cloud.url}; functions: ${cloud.functions().join(', ')}`)
}

async function backup(): Promise<void> {
  const target = join(needed('to'), FILE_NAME)
  if (existsSync(target)) throw new Error(`${target} exists already`)
  const inspection = openInspection(dataDir)
  mkdirSync(dirname(target), { recursive: true })
  await inspection.backup(target)
  await inspection.close()
  console.log(`copied to ${target}`)
}

async function restore(): Promise<void> {
  const source = join(needed('from'), FILE_NAME)
  const target = join(dataDir, FILE_NAME)
  if (existsSync(target)) throw new Error(`${target} exists already: stop the cloud and move the folder away first`)
  const inspection = openInspection(dirname(source))
  await inspection.close()
  mkdirSync(dataDir, { recursive: true })
  copyFileSync(source, target)
  console.log(`restored to ${target}`)
}

async function shell(): Promise<void> {
  const inspection = openInspection(dataDir)
  console.log(
    "collections() · find('orders', { status: 'open' }, { orderBy: [['at', -1]], limit: 5 }) · get('orders', id) · count('orders', {}) · explain('orders', {})",
  )
  const repl = startRepl({ prompt: 'cloud> ' })
  Object.assign(repl.context, inspection.words)
  await new Promise((done) => repl.once('exit', done))
  await inspection.close()
}

const commands: Record<string, () => Promise<void>> = { run, backup, restore, shell }
const command = commands[positionals[0] ?? '']
if (command) {
  command().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
} else {
  console.log(USAGE)
  process.exitCode = 1
}
