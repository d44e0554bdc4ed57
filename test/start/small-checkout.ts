import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { ROOT } from '../house/source-files'

interface Ended {
  readonly code: number | null
  readonly output: string
}

/** A checkout with the real scripts and nothing else, to try them on; remove it after use. */
export interface SmallCheckout {
  readonly folder: string
  write(file: string, text: string): void
  read(file: string): string
  exists(file: string): boolean
  /** Runs a script of the checkout to its end; standard output and error come together. */
  run(script: string, args?: string[], env?: Record<string, string>): Promise<Ended>
  remove(): void
}

export function smallCheckout(): SmallCheckout {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'checkout-')))
  fs.cpSync(path.join(ROOT, 'scripts'), path.join(folder, 'scripts'), { recursive: true })
  fs.copyFileSync(path.join(ROOT, 'tsconfig.json'), path.join(folder, 'tsconfig.json'))
  const inside = (file: string) => path.join(folder, file)
  return {
    folder,
    write(file, text) {
      fs.mkdirSync(path.dirname(inside(file)), { recursive: true })
      fs.writeFileSync(inside(file), text)
    },
    read: (file) => fs.readFileSync(inside(file), 'utf8'),
    exists: (file) => fs.existsSync(inside(file)),
    run: (script, args = [], env = {}) => ended(folder, [inside(script), ...args], { ...process.env, ...env }),
    remove: () => fs.rmSync(folder, { recursive: true, force: true }),
  }
}

function ended(cwd: string, args: string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.on('data', (chunk) => (output += String(chunk)))
  child.stderr.on('data', (chunk) => (output += String(chunk)))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}
