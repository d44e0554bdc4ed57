import { JSDOM, VirtualConsole } from 'jsdom'
import { parentPort } from 'node:worker_threads'
import '../view/globals'
import type { FromView } from '../protocol'
import type { FromWindow, ToWindow } from './messages'

type PageWindow = JSDOM['window']

const EMPTY_PAGE = '<!doctype html><html lang="zh-CN"><head><title>mini-program</title></head><body></body></html>'

const port = parentPort
if (!port) throw new Error('the window runs in a worker thread')
const send = (message: FromWindow): void => port.postMessage(JSON.stringify(message))
const fault = (text: string): void => send({ kind: 'fault', text })

function openWindow({ runtime, templates, rest }: Extract<ToWindow, { kind: 'boot' }>): PageWindow {
  const virtualConsole = new VirtualConsole()
  virtualConsole.on('jsdomError', (error) => fault(`view: ${error.stack ?? error.message}`))
  virtualConsole.on('error', (...words) => fault(`view console.error: ${words.map(String).join(' ')}`))
  const { window: opened } = new JSDOM(EMPTY_PAGE, {
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    url: 'http://127.0.0.1/',
    virtualConsole,
  })
  opened.viewPost = (text) => {
    if (opened === window) send({ kind: 'view', message: JSON.parse(text) as FromView })
  }
  opened.eval(runtime)
  opened.eval(`window.viewTemplates = ${templates}`)
  opened.viewBoot(rest, { styles: false })
  return opened
}

let window: PageWindow | null = null
let taken = 0

function hand({ id, act, args }: Extract<ToWindow, { kind: 'hand' }>): void {
  try {
    const run = window?.viewHands[act] as (...given: unknown[]) => unknown
    send({ kind: 'hand', id, ok: true, value: run(...args) })
  } catch (error) {
    send({ kind: 'hand', id, ok: false, error: error instanceof Error ? error.message : String(error) })
  }
}

port.on('message', (text: string) => {
  const message = JSON.parse(text) as ToWindow
  switch (message.kind) {
    case 'boot':
      taken = 0
      window = openWindow(message)
      return undefined
    case 'hand':
      return hand(message)
    case 'view':
      window?.viewReceive(JSON.stringify(message.message))
      taken += 1
      return send({ kind: 'taken', count: taken })
    case 'close':
      window?.close()
      window = null
      return send({ kind: 'closed' })
    default:
      return message satisfies never
  }
})
process.on('uncaughtException', (error) => fault(`window: ${error.stack ?? error.message}`))
