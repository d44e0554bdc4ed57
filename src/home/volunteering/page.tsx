import { Page } from '@/ui/frame/page'

export default function VolunteeringPage() {
  return <Page title="红堡">Volunteering</Page>
}
