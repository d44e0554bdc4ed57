import { spawn, type ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { once } from 'node:events'

const MAIN = path.resolve(__dirname, '../../dist/local/main.js')

/** The built product as a process of its own on a data folder of its own. */
export interface Product {
  readonly url: string
  readonly dataDir: string
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>
  /** Ends it as Ctrl-C does. */
  stop(): Promise<void>
}

export type Environment = Readonly<Record<string, string>>

/** Starts on a data folder and waits until it says where it listens; `main` may be a build with a planted fault. */
export async function startProduct(dataDir: string, env: Environment, main = MAIN): Promise<Product> {
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, NODE_ENV: 'test', PORT: '0', DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const url = await addressOf(child)
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }
  return { url, dataDir, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk.toString('utf8')
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)
      if (found) resolve(found[0])
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', (code) => reject(new Error(`the product ended with ${code} before it listened:\n${said}`)))
  })
}

/** An empty data folder that the caller removes. */
export function freshDataDir(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'red-fort-'))
}
