import { spokenTime } from './spoken-time'
import { template } from './template'

/** What a person hears about their points and what they asked for with them. */
export const POINTS_TEMPLATES = {
  rewardWaits: template({
    title: '还有东西没领',
    needs: ['what', 'until', 'place'],
    text: ({ what, until, place }) => `${what}还在${place}等您，${spokenTime(until)}前带上领取码去领，过了就退回积分。`,
    push: { thing1: 'what', time2: 'until', thing3: 'place' },
  }),
  pointsAwarded: template({
    title: '有积分到账',
    needs: ['what', 'who'],
    text: ({ what, who }) => `社区给您记了 ${who}：${what}。`,
  }),
  pointsTaken: template({
    title: '有积分扣回了',
    needs: ['what', 'who'],
    text: ({ what, who }) => `${who} 扣回了：${what}。有疑问请联系社区。`,
  }),
  rewardHanded: template({
    title: '东西领走了',
    needs: ['what', 'who'],
    text: ({ what, who }) => `${what}已经在${who}领走。不是您本人领的，请马上打电话给社区。`,
  }),
  rewardReleased: template({
    title: '积分退回来了',
    needs: ['what', 'until'],
    text: ({ what, until }) => `${what}到${spokenTime(until)}没有领，已经退回。没到期的积分回到您的账上。`,
  }),
  rewardBack: template({
    title: '您等的东西到货了',
    needs: ['what', 'place'],
    text: ({ what, place }) => `${what}在${place}又有了，先到先换。`,
    push: { thing1: 'what', thing2: 'place' },
  }),
  pointsEnd: template({
    title: '有积分快到期了',
    needs: ['what', 'until'],
    text: ({ what, until }) => `您有 ${what}，${spokenTime(until)}到期，到期就用不了了。可以去积分超市看看。`,
    push: { thing1: 'what', time2: 'until' },
  }),
} as const
