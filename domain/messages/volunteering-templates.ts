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
      `${what}有人退出，您补上了：${spokenTime(startsAt)}，${place}。来不了请在${spokenTime(until)} 前退出。`,
    push: SHIFT,
  }),
  shiftMissed: template({
    title: '这次没有等到您',
    needs: ['what', 'startsAt'],
    text: ({ what, startsAt }) => `${what}，${spokenTime(startsAt)} 这一场没有您的签到。您去了的话，请马上联系组织人。`,
  }),
  shiftNotLeft: template({
    title: '您还没有签退',
    needs: ['what', 'startsAt'],
    text: ({ what, startsAt }) =>
      `${what}，${spokenTime(startsAt)} 这一场您签了到，没有签退。请尽快请组织人帮您签退，不然时长记 0。`,
  }),
  shiftUnseen: template({
    title: '到场没有核对上',
    needs: ['what', 'startsAt'],
    text: ({ what, startsAt }) =>
      `${what}，${spokenTime(startsAt)} 这一场您的到场一直没有人核对，时长没有记上。您去了的话，请联系组织人或社区。`,
  }),
  shiftDenied: template({
    title: '这次到场没有算',
    needs: ['what', 'startsAt', 'reason'],
    text: ({ what, startsAt, reason }) =>
      `${what}，${spokenTime(startsAt)} 这一场组织人没有看到您。原因：${reason}。您去了的话，请联系组织人或社区。`,
  }),
  signUpsPaused: template({
    title: '报名先停一停',
    needs: ['until'],
    text: ({ until }) => `最近几次报了名没有来，也没有请假。${spokenTime(until)} 以后可以再报名。有难处请告诉组织人。`,
  }),
  recordFinal: template({
    title: '服务时长算数了',
    needs: ['what', 'reason'],
    text: ({ what, reason }) => `${what}的服务时长公示完了：${reason}。积分也记上了。`,
  }),
  recordAmended: template({
    title: '服务时长改了',
    needs: ['what', 'reason'],
    text: ({ what, reason }) => `${what}的服务时长改成 ${reason}，还在公示。不对的话，请在公示期里提出来。`,
  }),
  recordCorrected: template({
    title: '服务时长更正了',
    needs: ['what', 'reason'],
    text: ({ what, reason }) =>
      `${what}的服务时长更正了，现在按 ${reason}算，积分也跟着改了。不对的话，可以在服务记录里提出。`,
  }),
  recordDecided: template({
    title: '您提的时长有了结果',
    needs: ['what', 'reason'],
    text: ({ what, reason }) => `${what}：${reason}。还有疑问，请联系社区。`,
  }),
  shiftLapsed: template({
    title: '这次没有补上',
    needs: ['what', 'startsAt'],
    text: ({ what, startsAt }) => `${what}，${spokenTime(startsAt)} 这一场没有人退出，您不用来。可以看看别的班次。`,
  }),
  shiftCalledOff: template({
    title: '志愿活动取消了',
    needs: ['what', 'startsAt', 'reason'],
    text: ({ what, startsAt, reason }) => `${what}，${spokenTime(startsAt)} 这一场取消了，您不用来。原因：${reason}。`,
    push: { thing1: 'what', time2: 'startsAt', thing3: 'reason' },
  }),
  teamAsked: template({
    title: '有人想加入您的志愿队',
    needs: ['what', 'who'],
    text: ({ what, who }) => `${who}想加入${what}，请看一看，同意或者不同意。`,
  }),
  teamAccepted: template({
    title: '您加入了志愿队',
    needs: ['what'],
    text: ({ what }) => `${what}的队长同意了，您现在是队员。`,
  }),
  teamDeclined: template({
    title: '志愿队没有同意',
    needs: ['what', 'reason'],
    text: ({ what, reason }) => `${what}这次没有同意您加入。原因：${reason}。可以看看别的志愿队。`,
  }),
  teamHanded: template({
    title: '您是志愿队的队长了',
    needs: ['what'],
    text: ({ what }) => `${what}交给您带了。有人想加入，请您看一看。`,
  }),
  teamRemoved: template({
    title: '您不在志愿队里了',
    needs: ['what', 'reason'],
    text: ({ what, reason }) => `${what}的队长把您移出了队伍。原因：${reason}。有疑问请联系社区。`,
  }),
  teamDissolved: template({
    title: '志愿队解散了',
    needs: ['what'],
    text: ({ what }) => `${what}解散了。您做过的时长都在，已经报名的活动照常。可以看看别的志愿队。`,
  }),
  presenceWaits: template({
    title: '有人等您核对到场',
    needs: ['what', 'startsAt', 'reason'],
    text: ({ what, startsAt, reason }) =>
      `${what}，${spokenTime(startsAt)} 这一场有 ${reason}等您核对，或帮他签退。请尽快在名单里办，不办就不算时长。`,
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
