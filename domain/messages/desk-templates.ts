import { template } from './template'

/** What a person with a post hears about work that arrived at the desk. */
export const DESK_TEMPLATES = {
  entryDecided: template({
    title: '您登记的有了结果',
    needs: ['what', 'who', 'reason'],
    text: ({ what, who, reason }) => `${what}：${who}${reason}。`,
  }),
  changeDecided: template({
    title: '变更批下来了',
    needs: ['what', 'who'],
    text: ({ what, who }) => `${what}：${who}同意了您申请的变更。`,
  }),
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
