import { Page } from '@/ui/frame/page'

export default function PrivacyPage() {
  return <Page title="红堡">Privacy</Page>
}
