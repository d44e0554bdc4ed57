import { bindPhone, me, signIn } from '@domain/identity/contract'
import { go, startAt } from '../../platform/places'
import { useAct } from '../../platform/use-act'
import { useAnswer } from '../../platform/use-answer'
import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { Page } from '../../ui/frame/page'
import { PageHead } from '../../ui/page-head'
import { PhoneNumberButton } from '../../ui/phone-number-button'

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
      <PageHead
        title={known ? '再绑一个手机号' : '登录红堡'}
        sub={
          known
            ? '约好的时间有变动，社区打这个号码找您。别人只看得到前三位和后四位。'
            : '用您的微信登录，不用另设密码。登录不会拿您的头像和好友。'
        }
      />
      <FailureNote failure={open.failure ?? bind.failure} not="没有登录成" />
      {known ? (
        <>
          <PhoneNumberButton onCode={(code) => void give(code)} />
          <Button words="手填号码，请社区核对" onTap={() => go('phone')} />
          <Button kind="text" words="先不绑，看看服务" onTap={() => startAt('home')} />
        </>
      ) : (
        <Button kind="pri" wide words="登录" busy={open.busy && '正在登录'} onTap={() => void join()} />
      )}
    </Page>
  )
}
