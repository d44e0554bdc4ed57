import { Page } from '@/ui/frame/page'

export default function ServicePage() {
  return <Page title="红堡">Service</Page>
}
