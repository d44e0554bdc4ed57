import { spokenTime } from './spoken-time'
import { template } from './template'

const SHIFT = { thing1: 'what', time2: 'startsAt', thing3: 'place' } as const

/** What a volunteer hears about a shift, and an organiser about an activity. */
export const VOLUNTEERING_TEMPLATES = {
  shiftTomorrow: template({
    title: '明天有志愿服务',
    needs: ['what', 'startsAt', 'place'],
    text: ({ what, startsAt, place }) => `明天，${spokenTime(startsAt)}，${what}，在${place}集合。来不了请先退出。`,
    push: SHIFT,
  }),
  shiftSoon: template({
    title: '今天有志愿服务',
    needs: ['what', 'startsAt', 'place'],
    text: ({ what, startsAt, place }) => `${spokenTime(startsAt)}，${what}，在${place}集合。`,
    push: SHIFT,
  }),
  shiftPromoted: template({
    title: '候补补上了',
    needs: ['what', 'startsAt', 'place', 'until'],
    text: ({ what, startsAt, place, until }) =>
      `${what}有人退出，您补上了：${spokenTime(startsAt)}，${place}。来不了请在${spokenTime(until)}前退出。`,
    push: SHIFT,
  }),
  shiftMissed: template({
    title: '这次没有等到您',
    needs: ['what', 'startsAt'],
    text: ({ what, startsAt }) => `${what}，${spokenTime(startsAt)}这一场没有您的签到。您去了的话，请马上联系组织人。`,
  }),
  recordFinal: template({
    title: '服务时长算数了',
    needs: ['what', 'reason'],
    text: ({ what, reason }) => `${what}的服务时长公示完了：${reason}。积分也记上了。`,
  }),
  recordDecided: template({
    title: '您提的时长有了结果',
    needs: ['what', 'reason'],
    text: ({ what, reason }) => `${what}：${reason}。还有疑问，请联系社区。`,
  }),
  shiftLapsed: template({
    title: '这次没有补上',
    needs: ['what', 'startsAt'],
    text: ({ what, startsAt }) => `${what}，${spokenTime(startsAt)}这一场没有人退出，您不用来。可以看看别的班次。`,
  }),
  shiftCalledOff: template({
    title: '志愿活动取消了',
    needs: ['what', 'startsAt', 'reason'],
    text: ({ what, startsAt, reason }) => `${what}，${spokenTime(startsAt)}这一场取消了，您不用来。原因：${reason}。`,
    push: { thing1: 'what', time2: 'startsAt', thing3: 'reason' },
  }),
  activityApproved: template({
    title: '活动审核通过了',
    needs: ['what'],
    text: ({ what }) => `${what}审核通过，已经开始招人。`,
  }),
  activitySentBack: template({
    title: '活动退回来了',
    needs: ['what', 'reason'],
    text: ({ what, reason }) => `${what}退回修改。原因：${reason}。改好后再提交。`,
  }),
} as const
