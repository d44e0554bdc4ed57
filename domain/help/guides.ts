const SINCE = { effectiveFrom: '2026-08-01', version: 1 } as const

/** How things are done, and what the product is. */
export const GUIDES = {
  about: {
    title: '关于红堡',
    topic: 'product',
    ...SINCE,
    sections: [
      {
        heading: '谁办的',
        text: ['县里办，各社区用。', '窗口、电话和小程序办的是同一件事，不会用手机也能办。'],
      },
      {
        heading: '怎么联系',
        text: ['先找您的社区，电话在每一页下面。', '全县的事打 12345。', '小程序的问题写在“意见反馈”里。'],
      },
    ],
  },
  booking: {
    title: '怎么约服务',
    topic: 'doing',
    ...SINCE,
    sections: [
      {
        heading: '约',
        text: ['在“服务”里找到要办的事，选一个时间，点“约”。', '社区接单后告诉您。约之前看看要带什么。'],
      },
      {
        heading: '去',
        text: ['到时带上六位办事码，说给窗口听或者给他扫。', '去不了请取消，改时间最多两次，开始前两小时截止。'],
      },
      {
        heading: '办完',
        text: ['看看结果，点“确认办好了”。没办好就说哪里没办好，会换人来处理。', '三天没有回复就算确认。'],
      },
    ],
  },
  waiting: {
    title: '约满了怎么办',
    topic: 'doing',
    ...SINCE,
    sections: [
      {
        heading: '排队等',
        text: ['点约满的那个时间，再点“有人退，通知我”。有人退出，按先后告诉您，那一段时间里先由您来约。'],
      },
      { heading: '不想等了', text: ['在同一个地方点“不等了”。到点还没有人退，也就不再等。'] },
    ],
  },
  proxy: {
    title: '替家人办事',
    topic: 'doing',
    ...SINCE,
    sections: [
      {
        heading: '先问本人',
        text: ['下单时选“替别人约”，写明和他的关系、他是怎么同意的。', '常替一个人办，可以登记一年以内的委托。'],
      },
      { heading: '没有手机的人', text: ['直接到社区窗口，工作人员替他下单，打印凭条。'] },
    ],
  },
  elders: {
    title: '字大一点',
    topic: 'product',
    ...SINCE,
    sections: [
      { heading: '关怀模式', text: ['在首页右上角打开，字和按钮会变大，页面变短。', '微信里把字调大，也会自己打开。'] },
      { heading: '找人帮忙', text: ['每页下面都能一键打社区电话。', '家人可以替您约，办好了告诉您本人。'] },
    ],
  },
  messages: {
    title: '怎么收到消息',
    topic: 'product',
    ...SINCE,
    sections: [
      { heading: '小程序里', text: ['所有消息都在“消息”里，不会漏。'] },
      { heading: '微信里', text: ['点“到时提醒我”，同意一次，微信发一次。', '晚上九点到早上八点不发，攒到八点。'] },
    ],
  },
  computer: {
    title: '在电脑上用',
    topic: 'product',
    ...SINCE,
    sections: [
      { heading: '登录', text: ['电脑上打开网页，用微信扫屏幕上的码，在手机上点同意。不用记密码。'] },
      { heading: '退出', text: ['“我的”里点“退出这台电脑”。忘了退，在手机的“电脑登录”里也能退。'] },
    ],
  },
  points: {
    title: '积分怎么来，怎么用',
    topic: 'points',
    ...SINCE,
    sections: [
      {
        heading: '怎么来',
        text: ['参加志愿服务，签到签退以后按时间算积分。一天、一年各有上限，多的不算。'],
      },
      {
        heading: '怎么用',
        text: ['在“积分超市”换东西，或者捐给大家的事。', '积分不是钱，不能提现，不能转给别人。'],
      },
      { heading: '什么时候到期', text: ['今年得到的，明年12月31日到期，先到期的先用。到期前会告诉您。'] },
    ],
  },
  redeem: {
    title: '兑换的东西怎么领',
    topic: 'points',
    ...SINCE,
    sections: [
      { heading: '先留着', text: ['兑换以后给您留着，积分先冻结。页面上写着留到哪一天。'] },
      { heading: '去领', text: ['到选好的服务站，报六位领取码，或者给工作人员扫一扫。'] },
      { heading: '没去领', text: ['过了那一天，东西放回去，积分退给您。不想要了，自己也可以先取消。'] },
    ],
  },
  residence: {
    title: '核对住址',
    topic: 'account',
    ...SINCE,
    sections: [
      { heading: '为什么要核对', text: ['有些事只给本社区的人办。核对过一次，以后都不用再交材料。'] },
      { heading: '多久', text: ['交上去以后三个工作日内答复。没有通过会写明原因，可以再交一次。'] },
    ],
  },
  closing: {
    title: '不想用了',
    topic: 'account',
    ...SINCE,
    sections: [
      { heading: '注销', text: ['提出来以后有 15 天，改主意可以取消。'] },
      { heading: '留下什么', text: ['法律要求留的记录，按期限留，别的删掉。删了就找不回来。'] },
    ],
  },
  feedback: {
    title: '小程序不好用，跟谁说',
    topic: 'voice',
    ...SINCE,
    sections: [
      { heading: '写一条', text: ['在“帮助和反馈”里点“写一条意见”。社区的人看，看过会回您。'] },
      { heading: '别的事', text: ['社区里的事打社区电话，全县的事打 12345，急事打 110、119、120。'] },
    ],
  },
  objection: {
    title: '对公示有意见怎么办',
    topic: 'voice',
    ...SINCE,
    sections: [
      {
        heading: '提出来',
        text: ['公示期内，在那一页点“提意见”，写清楚是哪一条、为什么。', '您的名字只有处理的人知道。'],
      },
      {
        heading: '之后',
        text: ['没答复之前，公示不会结束。', '答复会发到您的消息里。不同意可以再找镇里，或者打 12345。'],
      },
    ],
  },
} as const
