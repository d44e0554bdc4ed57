import fs from 'node:fs'
import path from 'node:path'
import { ROOT } from './source-files'

/** What only a developer's machine may know: sample people, becoming one of them, and a clock that can be moved. */
const LOCAL_ONLY = [
  ...['x-local-user', 'x-act-as', '/local/', 'LOCAL_SIGN_IN', 'local_'],
  ...['zhou-guizhen', 'pang-lei', '周桂珍', '庞蕾', '样例人物'],
  ...['advanceMs', 'setOffset', 'shiftDate', 'clock.json'],
]

const FOLDERS = ['dist/cloudfunctions', 'dist/cloudfunctions/web/h5', 'dist/weapp']

function scriptsIn(folder: string): string[] {
  return fs
    .readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|json|html|css|wxml|wxss)$/.test(name))
    .map((name) => path.join(folder, name))
}

/** Escapes of a minifier, read as the letters they stand for. */
const plain = (text: string) =>
  text.replace(/\\u([0-9a-fA-F]{4})/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

const found = (text: string) => LOCAL_ONLY.filter((sign) => plain(text).includes(sign))

test.each(FOLDERS)('%s knows nothing of sample people and of the movable clock', (folder) => {
  const scripts = scriptsIn(folder)
  expect(scripts.length).toBeGreaterThan(3)
  const guilty = scripts.flatMap((file) =>
    found(fs.readFileSync(path.join(ROOT, file), 'utf8')).map((sign) => `${file}: ${sign}`),
  )
  expect(guilty).toEqual([])
})

test('the same look at the local build finds them', () => {
  const local = [...scriptsIn('dist/h5'), 'dist/local/main.js']
  const signs = new Set(local.flatMap((file) => found(fs.readFileSync(path.join(ROOT, file), 'utf8'))))
  expect([...signs].sort()).toEqual([...LOCAL_ONLY].filter((sign) => signs.has(sign)).sort())
  for (const sign of ['x-local-user', '/local/', 'zhou-guizhen', '周桂珍', 'advanceMs']) expect(signs).toContain(sign)
})
