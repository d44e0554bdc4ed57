import { JSDOM, VirtualConsole } from 'jsdom'
import { parentPort, workerData } from 'node:worker_threads'
import '../view/globals'
import type { FromView } from '../protocol'
import type { FromWindow, ToWindow, WindowSettings } from './messages'

const EMPTY_PAGE = '<!doctype html><html lang="zh-CN"><head><title>mini-program</title></head><body></body></html>'

const { runtime, templates, rest } = workerData as WindowSettings
const port = parentPort
if (!port) throw new Error('the window runs in a worker thread')
const send = (message: FromWindow): void => port.postMessage(JSON.stringify(message))
const fault = (text: string): void => send({ kind: 'fault', text })

function openWindow(): JSDOM['window'] {
  const virtualConsole = new VirtualConsole()
  virtualConsole.on('jsdomError', (error) => fault(`view: ${error.stack ?? error.message}`))
  virtualConsole.on('error', (...words) => fault(`view console.error: ${words.map(String).join(' ')}`))
  const { window } = new JSDOM(EMPTY_PAGE, {
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    url: 'http://127.0.0.1/',
    virtualConsole,
  })
  window.viewPost = (text) => send({ kind: 'view', message: JSON.parse(text) as FromView })
  window.eval(runtime)
  window.eval(`window.viewTemplates = ${templates}`)
  window.viewBoot(rest, { styles: false })
  return window
}

const window = openWindow()
let taken = 0

function hand({ id, act, args }: Extract<ToWindow, { kind: 'hand' }>): void {
  try {
    const run = window.viewHands[act] as (...given: unknown[]) => unknown
    send({ kind: 'hand', id, ok: true, value: run(...args) })
  } catch (error) {
    send({ kind: 'hand', id, ok: false, error: error instanceof Error ? error.message : String(error) })
  }
}

port.on('message', (text: string) => {
  const message = JSON.parse(text) as ToWindow
  if (message.kind === 'hand') return hand(message)
  window.viewReceive(JSON.stringify(message.message))
  taken += 1
  return send({ kind: 'taken', count: taken })
})
process.on('uncaughtException', (error) => fault(`window: ${error.stack ?? error.message}`))
