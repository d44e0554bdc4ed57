import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { inRoot, root } from './places.mjs'

/** The file without which a build of that type is no build, whatever the exit code says. */
const proof = { h5: 'index.html', weapp: 'app.json' }

/**
 * Runs `taro build --type …` and keeps its output for the case that it fails.
 * @param {'h5' | 'weapp'} type
 * @param {string} target
 * @param {Record<string, string>} variables
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function runTaro(type, target, variables) {
  const child = spawn(process.execPath, [inRoot('node_modules/@tarojs/cli/bin/taro'), 'build', '--type', type], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      BROWSERSLIST_ENV: type === 'h5' ? 'browser' : 'production',
      OUTPUT_ROOT: path.relative(root, target),
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}

/**
 * @param {'h5' | 'weapp'} type
 * @param {string} target
 * @param {Record<string, string>} variables built into the pages
 */
export async function buildTaro(type, target, variables = {}) {
  const { code, output } = await runTaro(type, target, variables)
  if (code === 0 && fs.existsSync(path.join(target, proof[type]))) return
  throw new Error(`taro build --type ${type} failed (exit code ${code})\n${output}`)
}
