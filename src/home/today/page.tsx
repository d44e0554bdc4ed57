import { Page } from '@/ui/frame/page'

export default function TodayPage() {
  return <Page title="红堡">Today</Page>
}
