import { Page } from '@/ui/frame/page'

export default function ConfirmPage() {
  return <Page title="红堡">Confirm</Page>
}
