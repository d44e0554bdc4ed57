import { go, startAt } from '../platform/places'
import { Button } from './button'

interface SignInButtonProps {
  readonly small?: boolean
}

/** The way to an account, for somebody who looks around without one. */
export function SignInButton({ small = false }: SignInButtonProps) {
  const looks = { kind: 'pri', small } as const
  if (LOCAL_SIGN_IN) return <Button {...looks} words="选一个人登录" onTap={() => startAt('signIn')} />
  return <Button {...looks} words="登录" onTap={() => go(process.env.TARO_ENV === 'h5' ? 'computerSignIn' : 'join')} />
}
