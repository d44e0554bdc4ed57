import { Page } from '@/ui/frame/page'

export default function ProjectsPage() {
  return <Page title="红堡">Projects</Page>
}
