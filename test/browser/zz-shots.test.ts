import { openChromium, WINDOWS } from '../world/chromium'
import { world } from '../world/world'
import { residentLooks } from './look'
import { projectsLooks } from './looks/projects'
import { openRoute, visitAs } from './site'
test('shots', async () => {
  const county = await world()
  const browser = await openChromium()
  const only = (process.env.ONLY ?? '').split(',').filter(Boolean)
  const out: string[] = []
  try {
    const looks = [residentLooks('projects', 'home/projects/page'), ...(await projectsLooks(county))].filter(({ name }) => only.length === 0 || only.includes(name))
    const modes = (process.env.MODES ?? 'phone,desk').split(',')
    for (const mode of modes)
      for (const signInName of new Set(looks.map((l) => l.signInName))) {
        const visit = await visitAs(browser, { window: { ...(mode === 'desk' ? WINDOWS.desk : { ...WINDOWS.phone, scale: 1 }) }, care: mode === 'care', ...(signInName ? { signInName } : {}) })
        for (const { name, route } of looks.filter((l) => l.signInName === signInName)) {
          try {
            await openRoute(visit, county.product.url, route)
            if (process.env.TAP) { await visit.page.locator('.tap:visible').filter({ hasText: process.env.TAP }).first().click(); await visit.quiet() }
            await visit.page.screenshot({ path: `/tmp/shots-p/${name}-${mode}.png`, fullPage: true })
            for (const v of await visit.axe()) out.push(`${name}-${mode}: ${v}`)
          } catch (e) { out.push(`${name}-${mode}: ${String(e).slice(0, 300)}`) }
        }
        out.push(...visit.faults.splice(0).map((f) => `FAULT ${signInName} ${f}`))
        await visit.close().catch(() => 0)
      }
  } finally {
    await browser.close().catch(() => 0)
    await county.close()
  }
  console.log(out.join('\n'))
}, 400_000)
