import { Button as WeappButton } from '@tarojs/components'
import { bindPhone, me, signIn } from '@domain/identity/contract'
import { startAt } from '../../platform/places'
import { useAct } from '../../platform/use-act'
import { useAnswer } from '../../platform/use-answer'
import { Box } from '../../ui/box'
import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { Page } from '../../ui/frame/page'
import { Note } from '../../ui/note'

interface PhoneAnswer {
  readonly detail: { readonly code?: string }
}

/** The platform's own button: it alone may ask for the number bound to WeChat. */
function PhoneButton({ onCode }: { readonly onCode: (code: string) => void }) {
  if (process.env.TARO_ENV === 'h5') return <Note icon="info">手机号要在微信里绑定，请用微信打开红堡。</Note>
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

/** 登录: an account first, then the phone that makes one a resident. Each is asked where it is needed. */
export default function JoinPage() {
  const { value: who, refresh } = useAnswer(me, {})
  const open = useAct(signIn)
  const bind = useAct(bindPhone)
  const known = who?.userId !== undefined
  const join = async () => {
    if (await open.run({})) await refresh()
  }
  const give = async (code: string) => {
    if (await bind.run({ code })) startAt('home')
  }
  return (
    <Page title="登录">
      <Box as="header" className="col g8">
        <Box as="h1" className="h1">
          {known ? '再绑一个手机号' : '登录红堡'}
        </Box>
        <Box className="i2">
          {known
            ? '约好的时间有变动，社区打这个号码找您。别人只看得到前三位和后四位。'
            : '用您的微信登录，不用另设密码。登录不会拿您的头像和好友。'}
        </Box>
      </Box>
      <FailureNote failure={open.failure ?? bind.failure} not="没有登录成" />
      {known ? (
        <PhoneButton onCode={(code) => void give(code)} />
      ) : (
        <Button kind="pri" wide words="登录" busy={open.busy && '正在登录'} onTap={() => void join()} />
      )}
    </Page>
  )
}
