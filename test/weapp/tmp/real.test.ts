import { writeFileSync } from 'node:fs'
import { openChromium, WINDOWS } from '../../world/chromium'
import { world } from '../../world/world'
import { chromiumView } from '../harness/chromium-view'
import { doorCloud } from '../harness/door-cloud'
import { openWeapp } from '../harness/open-weapp'
jest.setTimeout(120000)
it('x', async () => {
  const w = await world()
  try {
    const app = await openWeapp({ dist: 'dist/weapp', cloud: doorCloud(w.product.url, 'zhou-guizhen') })
    console.log(
      await app.page().text(),
      app.setData,
      app.faults,
      app.warnings,
      app.cloudCalls.map((c) => JSON.stringify(c).slice(0, 600)),
    )
    for (const tab of ['服务', '志愿', '项目', '我的']) {
      const n = app.setData.length
      await app.tap({ what: tab, nth: 0 }).catch((e) => console.log(String(e)))
      console.log(
        tab,
        app.page().route,
        await app.page().text(),
        app.setData.slice(n).map((s) => s.bytes),
      )
    }
    console.log(app.faults, app.warnings)
    await app.abandon()
    const b = await openChromium()
    const v = await b.visit(WINDOWS.phone)
    const c = await openWeapp({
      dist: 'dist/weapp',
      cloud: doorCloud(w.product.url, 'zhou-guizhen'),
      view: chromiumView(v),
    })
    writeFileSync('/tmp/home.png', await v.page.screenshot())
    await c.tap({ what: '服务', nth: 0 }).catch((e) => console.log(String(e)))
    writeFileSync('/tmp/services.png', await v.page.screenshot())
    console.log(c.faults, v.faults)
    await c.abandon().catch(() => 0)
    await b.close().catch(() => 0)
  } finally {
    await w.close()
  }
})
