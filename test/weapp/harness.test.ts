import { rmSync } from 'node:fs'
import { openWeapp, type Weapp, type WeappOptions } from './harness/open-weapp'
import { writeSampleApp } from './sample-app'

let dist: string
beforeAll(() => {
  dist = writeSampleApp()
})
afterAll(() => rmSync(dist, { recursive: true, force: true }))

const silent: WeappOptions['cloud'] = { callFunction: async () => ({ result: { word: '云里来的' } }) }
const open = (options: Partial<WeappOptions> = {}): Promise<Weapp> => openWeapp({ dist, cloud: silent, ...options })
const seen = async (app: Weapp): Promise<string> => app.page().text()

describe('hands on a page', () => {
  let app: Weapp
  beforeAll(async () => {
    app = await open({ query: { from: '门口' } })
  })
  afterAll(() => app.close())

  it('draws the templates, loops and wxs of the build', async () => {
    expect(await seen(app)).toContain('次数 0')
    expect(await seen(app)).toContain('行 甲行 乙')
    expect(await seen(app)).toContain('来了 门口')
    expect(app.shell).toMatchObject({ title: '第一页', canGoBack: false })
    expect(app.shell?.tabs).toEqual([
      { text: '一页', icon: '', selected: true },
      { text: '二页', icon: '', selected: false },
    ])
  })

  it('taps, and measures the patch that follows', async () => {
    const before = app.setData.length
    await app.tap('#counter')
    expect(await seen(app)).toContain('次数 1')
    expect(app.setData.slice(before)).toEqual([
      { route: 'pages/first', component: false, bytes: '{"count":1}'.length, keys: ['count'] },
    ])
  })

  it('stops a caught tap, and tells nobody about a switched off button', async () => {
    await app.tap('里面')
    expect(await seen(app)).toContain('次数 2')
    expect(await seen(app)).not.toContain('外面也听见了')
    await app.tap('#off')
    expect(await seen(app)).toContain('次数 2')
    await app.tap('#outer')
    expect(await seen(app)).toContain('外面也听见了')
  })

  it('writes, turns, chooses and sends a form', async () => {
    await app.fill('姓名', '周桂珍')
    expect(await seen(app)).toContain('您好 周桂珍')
    await app.tap('同意')
    await app.tap('#there')
    await app.fill('#phone', '13812')
    await app.tap('寄出')
    expect(await seen(app)).toContain('寄出 {"agree":true,"way":"there","phone":"138"}')
  })

  it('answers native dialogs', async () => {
    await app.tap('#ask')
    expect(app.shell?.dialog).toMatchObject({ kind: 'modal', content: '要吗', buttons: ['取消', '要'] })
    await app.tap('要')
    expect(await seen(app)).toContain('要了')
    await app.tap('#list')
    await app.tap('二')
    expect(await seen(app)).toContain('第 1')
    await app.tap('#list')
    await app.tap('取消')
    expect(await seen(app)).toContain('showActionSheet:fail cancel')
  })

  it('names what it cannot find, and what is not one thing', async () => {
    await expect(app.tap('没有的')).rejects.toThrow('nothing here says or is "没有的"')
    await expect(app.tap('.row')).rejects.toThrow('2 things say or are ".row"')
    await app.tap({ what: '.row', nth: 1 })
    await expect(app.fill('#counter', 'x')).rejects.toThrow('cannot be written in')
  })

  it('waits for short timers, keeps storage, measures, refreshes and shares', async () => {
    await app.tap('#run-timer')
    expect(await seen(app)).toContain('等了一下')
    await app.tap('#run-store')
    expect(await seen(app)).toContain('{"a":[1]}""')
    await app.tap('#measure')
    expect(await seen(app)).toContain('宽 0')
    await app.hook('onPullDownRefresh')
    expect(await seen(app)).toContain('拉了')
    expect(app.shell?.refreshing).toBe(false)
    expect(await app.hook('onShareAppMessage', { from: 'menu' })).toEqual({ title: '看看 menu', path: '/pages/first' })
    await expect(app.hook('onReachBottom')).resolves.toEqual({ missing: true })
  })

  it('asks the cloud, and hears when the network is gone', async () => {
    await app.tap('#run-cloud')
    expect(await seen(app)).toContain('云里来的')
    expect(app.cloudCalls.at(-1)).toMatchObject({
      api: 'cloud.callFunction',
      args: { name: 'api', data: { action: 'x' } },
    })
    await app.network('none')
    await app.tap('#run-cloud')
    expect(await seen(app)).toContain('request:fail')
    await app.network('wifi')
  })

  it('offers no browser, and asks for subscriptions only in a tap', async () => {
    await app.tap('#run-intl')
    expect(await seen(app)).toContain('undefined undefined undefined undefined undefined')
    await app.tap('#run-subscribe')
    expect(await seen(app)).toContain('订阅 accept')
    await app.tap('#run-late-subscribe')
    expect(await seen(app)).toContain('can only be invoked by user TAP gesture')
  })
})

describe('moving between pages', () => {
  let app: Weapp
  beforeEach(async () => {
    app = await open({ path: 'pages/plain' })
  })
  afterEach(() => app.close())
  const routes = (): string[] => app.stack.map(({ route }) => route)

  it('keeps a stack of ten and refuses the eleventh', async () => {
    for (let depth = 1; depth < 10; depth += 1) await app.tap('deeper')
    expect(routes()).toHaveLength(10)
    expect(app.stack.at(-1)?.query).toEqual({ step: '1' })
    await app.tap('deeper')
    expect(await seen(app)).toContain('navigateTo:fail webview count limit exceed')
    await app.tap('返回')
    expect(routes()).toHaveLength(9)
    expect(await seen(app)).toContain('显示 2')
  })

  it('keeps tab pages apart from the stack', async () => {
    await app.tap('to-tab')
    expect(await seen(app)).toContain('navigateTo:fail can not navigateTo a tabbar page')
    await app.tap('switch-plain')
    expect(await seen(app)).toContain('switchTab:fail can not switch to no-tabBar page')
    await app.tap('back')
    expect(await seen(app)).toContain('navigateBack:fail')
    await app.tap('nowhere')
    expect(await seen(app)).toContain('redirectTo:fail page "/pages/nowhere" is not found')
    await app.tap('switch')
    expect(routes()).toEqual(['pages/second'])
    await app.tap('一页')
    expect(routes()).toEqual(['pages/first'])
    expect(app.shell?.canGoBack).toBe(false)
  })

  it('runs the code of a subpackage only when it is entered', async () => {
    expect(app.loadedPackages).toEqual([''])
    await app.tap('inner')
    expect(app.loadedPackages).toEqual(['', 'sub/'])
    expect(await seen(app)).toBe('里面 好 外面')
    await app.tap('返回')
    await app.tap('redirect')
    expect(routes()).toEqual(['sub/inner'])
  })

  it('closes everything on reLaunch', async () => {
    await app.tap('deeper')
    await app.tap('relaunch')
    expect(routes()).toEqual(['pages/plain'])
    expect(await seen(app)).toContain('显示 1')
  })
})

describe('what goes wrong is not lost', () => {
  it.each([
    ['throw', /run: Error: 坏了/],
    ['console', /console\.error: 出错 了/],
    ['reject', /unhandled rejection: Error: 没人接/],
    ['fail', /unhandled rejection: navigateTo:fail page "\/pages\/nowhere" is not found/],
    ['fetch', /fetch is not defined/],
    ['eval', /Code generation from strings disallowed/],
  ])('%s', async (what, complaint) => {
    const app = await open()
    await app.tap(`#run-${what}`)
    await expect(app.close()).rejects.toThrow(complaint)
  })

  it('a file that reaches into a package that is not loaded', async () => {
    const wrong = writeSampleApp({ 'pages/second.js': `require('../sub/own'); Page({})` })
    const app = await open({ dist: wrong, path: 'pages/second' })
    await expect(app.close()).rejects.toThrow(/in the package sub\/ and may not be loaded/)
    rmSync(wrong, { recursive: true })
  })

  it.each([
    ['an import nobody answers', { 'pages/second.wxml': '<import src="gone.wxml" />' }, /imports pages\/gone/],
    ['a tag nobody closes', { 'pages/second.wxml': '<view><text>x</view>' }, /second\.wxml/],
    ['a broken expression', { 'pages/second.wxml': '<view>{{ a + }}</view>' }, /second\.wxml/],
  ])('%s', async (_name, change, complaint) => {
    const wrong = writeSampleApp(change)
    const app = await open({ dist: wrong })
    await expect(app.close()).rejects.toThrow(complaint)
    rmSync(wrong, { recursive: true })
  })
})
