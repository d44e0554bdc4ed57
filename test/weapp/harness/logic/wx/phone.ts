import type { Json } from '../../protocol'
import { WxFailure, type WxFunction, type WxGroup, type WxKit } from './api'

/** Functions that leave the mini-program for the phone: its answers come from whoever holds the phone. */
const ASKED = [
  'chooseMedia',
  'chooseImage',
  'scanCode',
  'getLocation',
  'getFuzzyLocation',
  'chooseLocation',
  'chooseAddress',
  'requestPayment',
  'compressImage',
  'getImageInfo',
  'getClipboardData',
  'login',
  'checkSession',
] as const

/** Functions that only do something outside and succeed; what they did is read from the log of calls. */
const DONE = [
  'makePhoneCall',
  'openLocation',
  'previewImage',
  'saveImageToPhotosAlbum',
  'setScreenBrightness',
  'setKeepScreenOn',
  'vibrateShort',
  'vibrateLong',
  'openSetting',
  'openDocument',
  'addPhoneCalendar',
  'requirePrivacyAuthorize',
  'openPrivacyContract',
] as const

/** Camera, codes, calls, place, clipboard, brightness, subscribe requests. */
export function phoneGroup({ api, link, shell, device, inTap }: WxKit): WxGroup {
  const asked = (name: string): WxFunction =>
    api<Record<string, Json>>(name, (options) => link.ask(name, JSON.parse(JSON.stringify(options)) as Json))
  return {
    ...Object.fromEntries(ASKED.map((name) => [name, asked(name)])),
    ...Object.fromEntries(DONE.map((name) => [name, api(name, () => undefined)])),
    getScreenBrightness: api('getScreenBrightness', () => ({ value: 0.5 })),
    getSetting: api('getSetting', () => ({ authSetting: {}, subscriptionsSetting: { mainSwitch: true } })),
    authorize: api('authorize', () => undefined),
    getPrivacySetting: api('getPrivacySetting', () => ({ needAuthorization: false, privacyContractName: '' })),
    setClipboardData: api<{ data: string }>('setClipboardData', () =>
      shell.change({ toast: { title: '内容已复制', icon: 'none' } }),
    ),
    requestSubscribeMessage: api<{ tmplIds: string[] }>('requestSubscribeMessage', ({ tmplIds }) => {
      if (!inTap()) throw new WxFailure('can only be invoked by user TAP gesture.', { errCode: 20001 })
      if (tmplIds.length > 3) throw new WxFailure('Templates count out of max bounds', { errCode: 20004 })
      return Object.fromEntries(tmplIds.map((id) => [id, device.subscribe]))
    }),
  }
}
