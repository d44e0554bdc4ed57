import { Page } from '@/ui/frame/page'

export default function ServicesPage() {
  return <Page title="红堡">Services</Page>
}
