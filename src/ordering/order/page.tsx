import { Page } from '@/ui/frame/page'

export default function OrderPage() {
  return <Page title="红堡">Order</Page>
}
