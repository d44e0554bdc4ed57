import path from 'node:path'
import packageJson from '../package.json'
import { openDoor } from './open-door'
import { settingsOf } from './settings'

const WHO = `
  周桂珍  zhou-guizhen  居民，住梧桐里社区
  庞蕾    pang-lei      梧桐里社区工作人员
  每个人怎么登录，打开页面就能看到。
`

/** `npm start` ends here: one process, until Ctrl-C. */
async function run(): Promise<void> {
  const dist = path.resolve(__dirname, '..')
  const settings = settingsOf(process.env)
  const opening = openDoor(settings, {
    functionsDir: path.join(dist, 'cloudfunctions'),
    h5Dir: path.join(dist, 'h5'),
    version: packageJson.version,
  })
  // Before the address is printed: whoever has read it may end the process at once, and the store is closed cleanly.
  let stopping: Promise<void> | undefined
  // npm passes on a Ctrl-C that the terminal has already sent to everybody: the second one changes nothing.
  const stop = () => void (stopping ??= opening.then(({ close }) => close()).then(() => process.exit(0)))
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  const { url, seed, firstAdminCode } = await opening
  console.log(`红堡 ${packageJson.version}  ${url}`)
  if (firstAdminCode !== undefined) console.log(`  第一位管理员的一次性代码：${firstAdminCode}`)
  console.log(seed === 'none' ? '  空的县，还没有人。' : WHO)
}

run().catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message : cause)
  process.exit(1)
})
