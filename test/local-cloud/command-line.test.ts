import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { entries, startTestCloud, temporaryFolder } from './bundled'

const functionsDir = temporaryFolder('no-functions')
const database = {
  collections: { places: { indexes: [{ name: 'n', keys: [['n', 1]] as Array<[string, 1]>, unique: true }] } },
}

async function command(args: string[], input = ''): Promise<{ status: number | null; text: string }> {
  const { library } = await entries()
  const cli = library.replace('local-cloud.js', 'local-cloud-cli.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { input, encoding: 'utf8' })
  return { status, text: stdout + stderr }
}

test('a backup of a running cloud, restored elsewhere, is the same; the shell looks into it', async () => {
  const [dataDir, copyDir, newDir] = [temporaryFolder('data'), temporaryFolder('copy'), temporaryFolder('new')]
  const cloud = await startTestCloud({ functionsDir, dataDir, database })
  await cloud.store.bulkLoad(
    'places',
    Array.from({ length: 500 }, (_, n) => ({ _id: `p${n}`, n, name: '江棠' })),
  )
  expect(await command(['backup', '--data', dataDir, '--to', copyDir])).toMatchObject({ status: 0 })
  expect(await command(['backup', '--data', dataDir, '--to', copyDir])).toMatchObject({
    status: 1,
    text: expect.stringContaining('exists already'),
  })
  const hash = await cloud.store.hash([])
  await cloud.store.insert('places', [{ _id: 'later', n: 1000 }])
  await cloud.close()

  expect(await command(['restore', '--data', newDir, '--from', copyDir])).toMatchObject({ status: 0 })
  expect(await command(['restore', '--data', newDir, '--from', copyDir])).toMatchObject({ status: 1 })
  const restored = await startTestCloud({ functionsDir, dataDir: newDir, database })
  expect(await restored.store.hash([])).toBe(hash)
  await expect(restored.store.insert('places', [{ n: 7 }])).rejects.toThrow('E11000')
  await restored.close()

  const { text } = await command(
    ['shell', '--data', newDir],
    "count('places')\nfind('places', { n: { $gte: 498 } }).map((d) => d._id).join()\nexplain('places', { n: 3 }).index\n",
  )
  expect(text).toContain('500')
  expect(text).toContain("'p498,p499'")
  expect(text).toContain("'n'")
})

test('the command line names what is missing', async () => {
  expect(await command([])).toMatchObject({ status: 1, text: expect.stringContaining('local-cloud backup') })
  expect(await command(['run'])).toMatchObject({ status: 1, text: expect.stringContaining('--functions is missing') })
  expect(await command(['backup', '--data', temporaryFolder('empty'), '--to', temporaryFolder('copy')])).toMatchObject({
    status: 1,
    text: expect.stringContaining('holds no documents'),
  })
})

test('a foreign project’s function runs unchanged, and is loaded anew when its file changes', async () => {
  const functions = temporaryFolder('foreign')
  const folder = path.join(functions, 'hello')
  fs.mkdirSync(folder)
  fs.symlinkSync(path.resolve(__dirname, '../../node_modules'), path.join(functions, 'node_modules'))
  const write = (word: string) =>
    fs.writeFileSync(
      path.join(folder, 'index.js'),
      `const cloud = require('wx-server-sdk')
       cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
       const db = cloud.database()
       exports.main = async (event, context) => {
         const { OPENID } = cloud.getWXContext()
         const { _id } = await db.collection('greetings').add({ data: { to: event.name, by: OPENID, at: db.serverDate() } })
         return { text: '${word} ' + (await db.collection('greetings').doc(_id).get()).data.to }
       }`,
    )
  write('hello')
  const cloud = await startTestCloud({
    functionsDir: functions,
    database: { collections: { greetings: { indexes: [] } } },
    watch: true,
  })
  const greet = async () => {
    const done = await cloud.invoke('hello', { name: 'An' }, { openid: 'o-an' })
    return done.ok ? (done.value as { text: string }).text : done.message
  }
  expect(await greet()).toBe('hello An')
  const greetsWith = async (text: string) => {
    for (let tries = 0; tries < 100 && (await greet()) !== text; tries++)
      await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await greet()).toBe(text)
  }
  write('good day')
  await greetsWith('good day An')
  // A build that puts a whole new folder in its place.
  fs.renameSync(functions, `${functions}-old`)
  fs.cpSync(`${functions}-old`, functions, { recursive: true })
  write('good evening')
  await greetsWith('good evening An')
  fs.rmSync(`${functions}-old`, { recursive: true })
  await cloud.close()
})
