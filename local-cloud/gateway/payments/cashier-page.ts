import type { PayOrder } from './pay-ledger'

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

const STYLE = `
  body { margin: 0; background: #f4f5f7; color: #1f2329; font: 18px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", sans-serif }
  main { max-width: 420px; margin: 0 auto; padding: 32px 20px }
  .card { background: #fff; border-radius: 12px; padding: 24px 20px; box-shadow: 0 1px 3px #0001 }
  h1 { margin: 0 0 4px; font-size: 20px; font-weight: 600 }
  .note { margin: 0 0 20px; color: #5c6370; font-size: 16px }
  .sum { margin: 0; font-size: 40px; font-weight: 700; line-height: 1.2 }
  dl { margin: 20px 0 24px; border-top: 1px solid #e5e7eb; padding-top: 16px; display: grid; grid-template-columns: auto 1fr; gap: 6px 16px }
  dt { color: #5c6370 } dd { margin: 0; text-align: right; overflow-wrap: anywhere }
  button, a.button { display: block; box-sizing: border-box; width: 100%; min-height: 52px; margin-top: 12px; padding: 10px; border-radius: 10px; border: 1px solid #c9cdd4; background: #fff; color: #1f2329; font: inherit; font-size: 18px; text-align: center; text-decoration: none; cursor: pointer }
  button.pay { background: #0b7a3b; border-color: #0b7a3b; color: #fff; font-weight: 600 }
  button:focus-visible, a:focus-visible { outline: 3px solid #1f6feb; outline-offset: 2px }
  .told { margin: 0 0 16px; font-size: 24px; font-weight: 600 }
`

/** What the cashier shows: the order with two buttons, or what became of it. */
export interface CashierView {
  order: PayOrder
  /** Sentence instead of the buttons. */
  told?: string | undefined
  /** Address to go back to, on this machine. */
  back?: string | undefined
}

/** The page on which somebody pays on this machine, where a phone would show WeChat's own sheet. */
export function cashierPage({ order, told, back }: CashierView): string {
  const action = `/local/cashier/${order.prepayId}${back === undefined ? '' : `?back=${encodeURIComponent(back)}`}`
  const goBack = back === undefined ? '' : `<a class="button" href="${escaped(back)}">返回</a>`
  const buttons = `<form method="post" action="${escaped(action)}">
<button class="pay" name="deed" value="pay">支付</button>
<button name="deed" value="cancel">取消</button></form>`
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>付款</title><style>${STYLE}</style></head>
<body><main><div class="card"><h1>付款</h1><p class="note">这是本机的演示，不会动真钱。</p>
<p class="sum">¥${(order.totalFee / 100).toFixed(2)}</p>
<dl><dt>用途</dt><dd>${escaped(order.body)}</dd><dt>收款商户</dt><dd>${escaped(order.subMchId)}</dd>
<dt>订单号</dt><dd>${escaped(order.outTradeNo)}</dd></dl>
${told === undefined ? buttons : `<p class="told" role="status">${escaped(told)}</p>${goBack}`}
</div></main></body></html>`
}
