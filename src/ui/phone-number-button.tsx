import { Button as WeappButton } from '@tarojs/components'
import { Note } from './note'

interface PhoneAnswer {
  readonly detail: { readonly code?: string }
}

/** The platform's own button: it alone may ask for the number bound to WeChat. */
export function PhoneNumberButton({ onCode }: { readonly onCode: (code: string) => void }) {
  if (process.env.TARO_ENV === 'h5') return <Note icon="info">微信里的手机号要在微信里绑定，请用微信打开红堡。</Note>
  return (
    <WeappButton
      className="btn pri wide"
      openType="getPhoneNumber"
      onGetPhoneNumber={({ detail }: PhoneAnswer) => detail.code && onCode(detail.code)}
    >
      用微信里的手机号
    </WeappButton>
  )
}
