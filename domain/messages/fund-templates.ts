import { template } from './template'

/** What a person hears about money of the community fund they asked for. */
export const FUND_TEMPLATES = {
  applicationJudged: template({
    title: '公益创投申报有了结果',
    needs: ['what', 'reason'],
    text: ({ what, reason }) => `${what}：${reason}`,
    push: { thing1: 'what', thing2: 'reason' },
  }),
  paymentResumed: template({
    title: '付款可以往下走了',
    needs: ['what', 'who', 'reason'],
    text: ({ what, who, reason }) => `${what}，${who}解除了暂停：${reason}`,
  }),
  paymentCorrected: template({
    title: '有一笔付款冲正了',
    needs: ['what', 'who', 'reason'],
    text: ({ what, who, reason }) => `${what}，${who}冲正了：${reason}。钱回到留出的里面。`,
  }),
  paymentStopped: template({
    title: '付款申请没有往下走',
    needs: ['what', 'who', 'reason'],
    text: ({ what, who, reason }) => `${what}，${who}说：${reason}`,
  }),
} as const
