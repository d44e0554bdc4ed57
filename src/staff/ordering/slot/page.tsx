import { Page } from '@/ui/frame/page'

export default function SlotPage() {
  return <Page title="红堡">Slot</Page>
}
