import type { Json } from '../../protocol'
import { WxFailure, type WxGroup, type WxKit } from './api'

/** wx.cloud: functions and files, nothing else. The collections are closed to clients, so there is no database here. */
export function cloudGroup({ api, link, sandbox, device }: WxKit): WxGroup {
  let ready = false
  const remote = (name: string): unknown =>
    api<Record<string, unknown>>(`cloud.${name}`, async (options) => {
      if (!ready) throw new WxFailure('Cloud API is not enabled, call wx.cloud.init first', { errCode: -1 })
      if (device.networkType === 'none')
        throw new WxFailure('Error: errCode: -1 | errMsg: request:fail', { errCode: -1 })
      const plain = Object.entries(options).filter(([, value]) => typeof value !== 'function')
      const args = JSON.parse(JSON.stringify(Object.fromEntries(plain))) as Json
      return sandbox.inner(await link.ask(`cloud.${name}`, args))
    })
  return {
    cloud: {
      init: () => {
        ready = true
      },
      callFunction: remote('callFunction'),
      uploadFile: remote('uploadFile'),
      downloadFile: remote('downloadFile'),
      getTempFileURL: remote('getTempFileURL'),
      deleteFile: remote('deleteFile'),
    },
  }
}
