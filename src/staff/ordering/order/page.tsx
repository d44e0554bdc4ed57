import { Page } from '@/ui/frame/page'

export default function DeskOrderPage() {
  return <Page title="红堡">DeskOrder</Page>
}
