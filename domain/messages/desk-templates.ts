import { template } from './template'

/** What a person with a post hears about work that arrived at the desk. */
export const DESK_TEMPLATES = {
  projectWaits: template({
    title: '有项目等您办',
    needs: ['what', 'reason'],
    text: ({ what, reason }) => `${what}：${reason}。`,
  }),
  paymentWaits: template({
    title: '有一笔付款等您办',
    needs: ['what', 'reason'],
    text: ({ what, reason }) => `${what}：${reason}。`,
  }),
} as const
