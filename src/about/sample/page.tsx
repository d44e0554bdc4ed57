import { Page } from '@/ui/frame/page'

export default function SamplePage() {
  return <Page title="红堡">Sample</Page>
}
