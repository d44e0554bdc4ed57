import { world } from '../../world/world'
import { doorCloud } from '../harness/door-cloud'
import { openWeapp, type Weapp } from '../harness/open-weapp'
jest.setTimeout(120000)
it('x', async () => {
 const w = await world()
 try {
 const say = async (app: Weapp, what: string) => console.log(what, app.page().route, JSON.stringify(app.page().query), await app.page().text(), 'FAULTS', app.faults, app.setData.splice(0).map((s) => s.bytes))
 const app = await openWeapp({ dist: 'dist/weapp', cloud: doorCloud(w.product.url, 'zhou-guizhen') })
 await say(app, 'start')
 const go = async (t: any) => { try { await app.tap(t); await say(app, 'tap ' + JSON.stringify(t)) } catch (e) { console.log(String(e)) } }
 await go({ what: '服务', nth: 0 })
 await go('居住证办理代收代取')
 await go({what: '.slot', nth: 0})
 console.log((await app.page().html()).slice(0, 5000))
 await app.abandon()
 } finally { await w.close() }
})
