import type { WxGroup, WxKit } from './api'

const STATUS_BAR = 44

/** What the phone, the window and the app say about themselves. */
export function systemGroup(kit: WxKit): WxGroup {
  const { api, device, sandbox, emitter, launch } = kit
  const windowInfo = (): object => ({
    pixelRatio: device.pixelRatio,
    screenWidth: device.windowWidth,
    screenHeight: device.windowHeight + 2 * STATUS_BAR,
    windowWidth: device.windowWidth,
    windowHeight: device.windowHeight,
    statusBarHeight: STATUS_BAR,
    screenTop: 2 * STATUS_BAR,
    safeArea: { left: 0, right: device.windowWidth, top: STATUS_BAR, bottom: device.windowHeight + STATUS_BAR },
  })
  const baseInfo = (): object => ({
    SDKVersion: device.sdkVersion,
    language: 'zh_CN',
    version: '8.0.50',
    theme: device.theme,
    fontSizeSetting: device.fontSizeSetting,
    enableDebug: false,
    host: { env: 'WeChat' },
  })
  const deviceInfo = (): object => ({
    brand: 'test',
    model: 'test',
    system: device.platform,
    platform: device.platform,
  })
  const everything = (): object => sandbox.inner({ ...deviceInfo(), ...baseInfo(), ...windowInfo() })
  const { windowWidth } = device
  const menu = { width: 87, height: 32, top: 48, bottom: 80, left: windowWidth - 97, right: windowWidth - 10 }
  const start = (): object => sandbox.inner({ ...launch(), referrerInfo: {} })
  return {
    getSystemInfoSync: everything,
    getSystemInfo: api('getSystemInfo', everything),
    getSystemInfoAsync: api('getSystemInfoAsync', everything),
    getWindowInfo: () => sandbox.inner(windowInfo()),
    getAppBaseInfo: () => sandbox.inner(baseInfo()),
    getDeviceInfo: () => sandbox.inner(deviceInfo()),
    getSystemSetting: () => sandbox.inner({ bluetoothEnabled: true, locationEnabled: true, wifiEnabled: true }),
    getAppAuthorizeSetting: () =>
      sandbox.inner({ notificationAuthorized: 'authorized', cameraAuthorized: 'authorized' }),
    getAccountInfoSync: () =>
      sandbox.inner({ miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' } }),
    getMenuButtonBoundingClientRect: () => sandbox.inner(menu),
    getLaunchOptionsSync: start,
    getEnterOptionsSync: start,
    canIUse: (what: string) => kit.canUse(what.split('.')[0] ?? ''),
    getNetworkType: api('getNetworkType', () => ({ networkType: device.networkType })),
    nextTick: (callback: () => void) => {
      const done = kit.link.busy('nextTick')
      setImmediate(() => {
        callback()
        done()
      })
    },
    getUpdateManager: () => ({
      onCheckForUpdate: () => undefined,
      onUpdateReady: () => undefined,
      onUpdateFailed: () => undefined,
      applyUpdate: () => undefined,
    }),
    ...Object.fromEntries(
      [
        'NetworkStatusChange',
        'AppShow',
        'AppHide',
        'Error',
        'UnhandledRejection',
        'PageNotFound',
        'ThemeChange',
        'WindowResize',
        'KeyboardHeightChange',
        'MemoryWarning',
        'UserCaptureScreen',
        'NeedPrivacyAuthorization',
      ].flatMap((name) => [
        [`on${name}`, emitter.on(name)],
        [`off${name}`, emitter.off(name)],
      ]),
    ),
  }
}
