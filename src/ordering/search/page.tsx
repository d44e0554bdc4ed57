import { Page } from '@/ui/frame/page'

export default function SearchPage() {
  return <Page title="红堡">Search</Page>
}
