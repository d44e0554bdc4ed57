import { Page } from '@/ui/frame/page'

export default function DeskPage() {
  return <Page title="红堡">Desk</Page>
}
