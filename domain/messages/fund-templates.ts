import { template } from './template'

/** What a person hears about money of the community fund they asked for. */
export const FUND_TEMPLATES = {
  applicationJudged: template({
    title: '公益创投申报有了结果',
    needs: ['what', 'reason'],
    text: ({ what, reason }) => `${what}：${reason}`,
    push: { thing1: 'what', thing2: 'reason' },
  }),
  paymentStopped: template({
    title: '付款申请没有往下走',
    needs: ['what', 'who', 'reason'],
    text: ({ what, who, reason }) => `${what}，${who}说：${reason}`,
  }),
} as const
