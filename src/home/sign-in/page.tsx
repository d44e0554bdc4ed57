import { Page } from '@/ui/frame/page'

export default function SignInPage() {
  return <Page title="红堡">SignIn</Page>
}
