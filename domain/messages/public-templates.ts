import { template } from './template'

/** What a person hears about public notices, and about what they put up for others to see. */
export const PUBLIC_TEMPLATES = {
  noticeEnded: template({
    title: '公示结束了',
    needs: ['what'],
    text: ({ what }) => `${what}结束了，点开看结果。`,
  }),
  decisionConfirmed: template({
    title: '决定核对过了',
    needs: ['what', 'who'],
    text: ({ what, who }) => `${what}：${who}核对过会议记录，确认了。可以公布了。`,
  }),
  draftReturned: template({
    title: '草稿退回来了',
    needs: ['what', 'reason'],
    text: ({ what, reason }) => `${what}的草稿没有用：${reason}。请重新写一份。`,
  }),
  objectionRaised: template({
    title: '有人提了不同意见',
    needs: ['what'],
    text: ({ what }) => `${what}收到一条意见。答复之前，公示不会结束。`,
    push: { thing1: 'what' },
  }),
  objectionAnswered: template({
    title: '您的意见有了答复',
    needs: ['what', 'reason'],
    text: ({ what, reason }) => `${what}：${reason}`,
    push: { thing1: 'what', thing2: 'reason' },
  }),
  projectMoved: template({
    title: '项目有新进展',
    needs: ['what', 'reason'],
    text: ({ what, reason }) => `${what}：${reason}`,
    push: { thing1: 'what', thing2: 'reason' },
  }),
  photoBlocked: template({
    title: '有一张照片没有通过',
    needs: ['reason'],
    text: ({ reason }) => `照片没有公开：${reason}。可以换一张再传。`,
  }),
  feedbackAnswered: template({
    title: '您的建议有了回复',
    needs: ['who', 'reason'],
    text: ({ who, reason }) => `${who}：${reason}`,
    push: { thing1: 'who', thing2: 'reason' },
  }),
} as const
