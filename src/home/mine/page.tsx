import { Page } from '@/ui/frame/page'

export default function MinePage() {
  return <Page title="红堡">Mine</Page>
}
