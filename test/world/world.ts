import fs from 'node:fs'
import { request as httpRequest, Agent } from 'node:http'
import type { Contract, InputFor, OutputOf } from '@domain/kernel/contract'
import type { Envelope } from '@domain/kernel/envelope'
import { plantedDataDir } from './planted'
import { startProduct, type Environment, type Product } from './product'

/** What one call cost, from the `x-cost` header. */
export interface Cost {
  readonly db: number
  readonly effects: number
  readonly examined: number
  readonly returned: number
}

export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

/** A call that was refused, as an error of the person who tried. */
export class RefusedCall extends Error {
  constructor(
    readonly code: string,
    readonly details: unknown,
  ) {
    super(code)
  }
}

/** Somebody who acts through the same door as every client. */
export interface Person {
  readonly signInName: string
  /** Does it, or throws `RefusedCall`. */
  does<C extends Contract>(contract: C, input: InputFor<C>): Promise<OutputOf<C>>
  /** The envelope and the cost, whatever came of it. */
  tries<C extends Contract>(contract: C, input: unknown): Promise<{ envelope: Envelope<OutputOf<C>>; cost: Cost }>
}

export interface World {
  readonly product: Product
  /** Somebody acting in person, or under a post. */
  person(signInName: string, actAs?: string): Person
  guest(): Person
  send(method: string, path: string, options?: { headers?: Record<string, string>; body?: string }): Promise<Reply>
  advance(ms: number): Promise<number>
  now(): Promise<number>
  /** Hash of everything stored, the counters of calls left out. */
  storeHash(): Promise<string>
  /** Ends the process at once and starts it again on the same data. */
  crashAndRestart(env?: Environment): Promise<void>
  close(): Promise<void>
}

function costOf(header: string): Cost {
  const parts = new Map(header.split(';').map((part) => part.split('=') as [string, string]))
  const number = (name: string) => Number(parts.get(name))
  return { db: number('db'), effects: number('effects'), examined: number('examined'), returned: number('returned') }
}

type Send = World['send']

function personBy(send: Send, signInName: string, headers: Record<string, string>): Person {
  const tries: Person['tries'] = async (contract, input) => {
    const reply = await send('POST', `/call/${contract.name}`, { headers, body: JSON.stringify(input) })
    return { envelope: JSON.parse(reply.text), cost: costOf(String(reply.headers['x-cost'])) }
  }
  return {
    signInName,
    tries,
    async does(contract, input) {
      const { envelope } = await tries(contract, input)
      if (!envelope.ok) throw new RefusedCall(envelope.code, envelope.details)
      return envelope.value as OutputOf<typeof contract>
    },
  }
}

const agent = new Agent({ keepAlive: true, maxSockets: 1_000 })

function sendTo(url: string): Send {
  return (method, path, { headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const sent =
        body === undefined
          ? {}
          : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }
      const outgoing = httpRequest(`${url}${path}`, { method, agent, headers: { ...sent, ...headers } }, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            text: Buffer.concat(chunks).toString('utf8'),
          }),
        )
        answer.on('error', reject)
      })
      outgoing.on('error', reject)
      outgoing.end(body)
    })
}

export interface Start {
  /** Entry of another build, e.g. one with a planted fault. */
  readonly main?: string | undefined
  /** A data folder prepared by the test; removed at the end. */
  readonly dataDir?: string
}

/** The demo county, freshly planted, behind the real door. */
export async function world(env: Environment = {}, { main, dataDir: given }: Start = {}): Promise<World> {
  const settings = { LOCAL_LIMITS: 'off', LOCAL_TIMER: 'off', ...env }
  const dataDir = given ?? (await plantedDataDir())
  let product = await startProduct(dataDir, settings, main)
  const send: Send = (...asked) => sendTo(product.url)(...asked)
  const clock = async (move: object) => {
    const { status, text } = await send('POST', '/local/clock', { body: JSON.stringify(move) })
    if (status !== 200) throw new Error(`the clock does not move: ${text}`)
    return (JSON.parse(text) as { now: number }).now
  }
  return {
    get product() {
      return product
    },
    send,
    person: (signInName, actAs) =>
      personBy(send, signInName, { 'x-local-user': signInName, ...(actAs ? { 'x-act-as': actAs } : {}) }),
    guest: () => personBy(send, 'guest', {}),
    advance: (advanceMs) => clock({ advanceMs }),
    now: () => clock({ advanceMs: 0 }),
    storeHash: async () => (JSON.parse((await send('GET', '/local/hash')).text) as { hash: string }).hash,
    async crashAndRestart(changed = {}) {
      await product.kill()
      product = await startProduct(dataDir, { ...settings, ...changed }, main)
    },
    async close() {
      await product.stop()
      fs.rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

let counter = 0

/** A request id nobody used before in this process. */
export function newRequestId(): string {
  counter += 1
  return `req-${process.pid}-${counter}-${Math.random().toString(36).slice(2, 10)}`
}
