import { Page } from '@/ui/frame/page'

export default function OrdersPage() {
  return <Page title="红堡">Orders</Page>
}
