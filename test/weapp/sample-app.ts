import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const FIRST_JS = `
Page({
  data: { count: 0, name: '', said: '', rows: ['甲', '乙'], on: false },
  onLoad(query) { this.setData({ said: '来了 ' + (query.from || '自己') }) },
  onShow() { getApp().shows += 1 },
  onPullDownRefresh() { this.setData({ said: '拉了' }); wx.stopPullDownRefresh() },
  onShareAppMessage({ from }) { return { title: '看看 ' + from, path: '/pages/first' } },
  tapped() { this.setData({ count: this.data.count + 1 }) },
  typed(event) { this.setData({ name: event.detail.value }) },
  sent(event) { this.setData({ said: '寄出 ' + JSON.stringify(event.detail.value) }) },
  turned(event) { this.setData({ on: event.detail.value }) },
  asked() { wx.showModal({ title: '问', content: '要吗', confirmText: '要', success: ({ confirm }) => this.setData({ said: confirm ? '要了' : '不要' }) }) },
  listed() { wx.showActionSheet({ itemList: ['一', '二'], success: ({ tapIndex }) => this.setData({ said: '第 ' + tapIndex }), fail: ({ errMsg }) => this.setData({ said: errMsg }) }) },
  measured() { wx.createSelectorQuery().select('#name').boundingClientRect((rect) => this.setData({ said: '宽 ' + rect.width })).exec() },
  run(event) { getApp().run(event.currentTarget.dataset.what, this) },
})`

const FIRST_WXML = `
<wxs module="words" src="../words.wxs" />
<import src="../row.wxml" />
<view id="counter" bindtap="tapped">{{words.times(count)}}</view>
<view id="outer" bindtap="run" data-what="outer"><view id="inner" catchtap="tapped">里面</view></view>
<input id="name" value="{{name}}" placeholder="姓名" bindinput="typed" /><text id="hello">您好 {{name}}</text>
<form bindsubmit="sent">
  <label><switch name="agree" checked="{{on}}" bindchange="turned" /> 同意</label>
  <radio-group name="way"><radio id="here" value="here" /><radio id="there" value="there" /></radio-group>
  <input id="phone" name="phone" maxlength="3" /><button id="send" form-type="submit">寄出</button>
</form>
<button id="off" disabled="{{true}}" bindtap="tapped">不能按</button>
<template wx:for="{{rows}}" wx:key="*this" is="row" data="{{text: item}}" />
<view id="ask" bindtap="asked">问</view><view id="list" bindtap="listed">选</view><view id="measure" bindtap="measured">量</view>
<view wx:for="{{['throw', 'console', 'reject', 'fail', 'fetch', 'eval', 'timer', 'subscribe', 'late-subscribe', 'cloud', 'store', 'intl']}}"
  wx:key="*this" id="run-{{item}}" data-what="{{item}}" bindtap="run">{{item}}</view>
<text id="said">{{said}}</text>`

const APP_JS = `
const { greet } = require('./greet')
App({
  shows: 0,
  greet,
  onLaunch() { wx.cloud.init({ env: 'sample' }) },
  run(what, page) {
    const say = (said) => page.setData({ said })
    switch (what) {
      case 'throw': throw new Error('坏了')
      case 'console': return console.error('出错', '了')
      case 'reject': return void Promise.reject(new Error('没人接'))
      case 'fail': return wx.navigateTo({ url: '/pages/nowhere' })
      case 'fetch': return fetch('http://example.invalid')
      case 'eval': return new Function('return 1')()
      case 'timer': return setTimeout(() => say('等了一下'), 300)
      case 'subscribe': return wx.requestSubscribeMessage({ tmplIds: ['a'], success: (r) => say('订阅 ' + r.a), fail: (e) => say(e.errMsg) })
      case 'late-subscribe': return setTimeout(() => this.run('subscribe', page), 10)
      case 'cloud': return wx.cloud.callFunction({ name: 'api', data: { action: 'x' } }).then(({ result }) => say(result.word), (e) => say(e.errMsg))
      case 'store': wx.setStorageSync('k', { a: [1] }); return say(JSON.stringify(wx.getStorageSync('k')) + JSON.stringify(wx.getStorageSync('none')))
      case 'intl': return say([typeof Intl, typeof window, typeof document, typeof WebAssembly, typeof URL].join(' '))
      case 'outer': return say('外面也听见了')
    }
  },
})`

const NAVIGATION_PAGE = `
Page({
  data: { said: '', shown: 0 },
  onShow() { this.setData({ shown: this.data.shown + 1 }) },
  go(event) {
    const { how, url } = event.currentTarget.dataset
    wx[how]({ url, delta: 1, fail: ({ errMsg }) => this.setData({ said: errMsg }) })
  },
})`

const MOVES = [
  ['deeper', 'navigateTo', './plain?step=1'],
  ['to-tab', 'navigateTo', '/pages/second'],
  ['switch', 'switchTab', '/pages/second'],
  ['switch-plain', 'switchTab', '/pages/plain'],
  ['inner', 'navigateTo', '/sub/inner?from=外面'],
  ['redirect', 'redirectTo', '/sub/inner'],
  ['relaunch', 'reLaunch', '/pages/plain'],
  ['back', 'navigateBack', ''],
  ['nowhere', 'redirectTo', '/pages/nowhere'],
]

const NAVIGATION_WXML = `${MOVES.map(
  ([id, how, url]) => `<view id="${id}" data-how="${how}" data-url="${url}" bindtap="go">${id}</view>`,
).join('\n')}<text id="shown">显示 {{shown}}</text><text id="said">{{said}}</text>`

const APP_JSON = {
  pages: ['pages/first', 'pages/second', 'pages/plain'],
  subPackages: [{ root: 'sub', pages: ['inner'] }],
  window: { navigationBarTitleText: '样子' },
  tabBar: {
    list: [
      { pagePath: 'pages/first', text: '一页' },
      { pagePath: 'pages/second', text: '二页' },
    ],
  },
}

const FILES: Record<string, string> = {
  'app.json': JSON.stringify(APP_JSON),
  'app.js': APP_JS,
  'app.wxss': 'page { font-size: 32rpx } .on view { color: red } view.on::after { height: 48px }',
  'greet.js': `exports.greet = () => '好'`,
  'pages/first.json': JSON.stringify({ navigationBarTitleText: '第一页', enablePullDownRefresh: true }),
  'pages/first.js': FIRST_JS,
  'pages/first.wxml': FIRST_WXML,
  'pages/second.js': `Page({ data: {} })`,
  'pages/second.wxml': '<text>第二页</text>',
  'pages/plain.js': NAVIGATION_PAGE,
  'pages/plain.wxml': NAVIGATION_WXML,
  'sub/inner.js': `const { greet } = require('../greet'); require('./own'); Page({ data: { word: greet() }, onLoad(q) { this.setData({ from: q.from }) } })`,
  'sub/own.js': 'module.exports = 1',
  'sub/inner.wxml': '<text>里面 {{word}} {{from}}</text>',
  'words.wxs': `module.exports = { times: function (n) { return '次数 ' + n } }`,
  'row.wxml': '<template name="row"><view class="row">行 {{text}}</view></template>',
}

/**
 * Writes a small hand-made mini-program into a temporary folder, to try the harness on; `changes` replaces files. The
 * caller removes the folder.
 */
export function writeSampleApp(changes: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'sample-weapp-'))
  for (const [path, text] of Object.entries({ ...FILES, ...changes })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}
