import { WxFailure, type WxGroup, type WxKit } from './api'

interface Modal {
  title?: string
  content?: string
  showCancel?: boolean
  cancelText?: string
  confirmText?: string
  editable?: boolean
  placeholderText?: string
}

/** WeChat cuts dialog buttons at four Chinese characters and refuses longer ones. */
const BUTTON_LENGTH = 4

/** Toasts, loading marks and native dialogs. */
export function dialogsGroup({ api, shell }: WxKit): WxGroup {
  const toast = (name: string): unknown =>
    api<{ title: string; icon?: string }>(name, ({ title, icon = name === 'showLoading' ? 'loading' : 'success' }) =>
      shell.change({ toast: { title, icon } }),
    )
  const quiet = (name: string): unknown => api(name, () => shell.change({ toast: null }))
  return {
    showToast: toast('showToast'),
    showLoading: toast('showLoading'),
    hideToast: quiet('hideToast'),
    hideLoading: quiet('hideLoading'),
    showModal: api<Modal>('showModal', async (modal) => {
      const { title = '', content = '', showCancel = true, cancelText = '取消', confirmText = '确定' } = modal
      for (const text of [cancelText, confirmText]) {
        if ([...text].length > BUTTON_LENGTH) throw new WxFailure(`"${text}" length should not larger than 4`)
      }
      const buttons = showCancel ? [cancelText, confirmText] : [confirmText]
      const { editable = false, placeholderText: placeholder = '' } = modal
      const { button, text } = await shell.ask({ kind: 'modal', title, content, buttons, editable, placeholder })
      const confirm = buttons[button] === confirmText && button === buttons.length - 1
      return { confirm, cancel: !confirm, ...(editable ? { content: text } : {}) }
    }),
    showActionSheet: api<{ itemList: string[]; alertText?: string }>(
      'showActionSheet',
      async ({ itemList, alertText }) => {
        if (itemList.length > 6) throw new WxFailure('parameter error: itemList should not be larger than 6')
        const sheet = { kind: 'sheet' as const, content: '', editable: false, placeholder: '' }
        const { button } = await shell.ask({ ...sheet, title: alertText ?? '', buttons: [...itemList, '取消'] })
        if (button >= itemList.length) throw new WxFailure('cancel')
        return { tapIndex: button }
      },
    ),
  }
}
