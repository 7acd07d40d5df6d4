// One call for each ground of article 18: what is told to the caller, and where to go instead.
import { trainingCall } from "./training-call.ts";

export const declinedCalls = [
  trainingCall({
    id: "decline-1-privacy",
    title: "第一项：要查别人的住址和电话",
    callerNumber: "14000007101",
    callerVoice: "male",
    kind: "decline-1",
    expects: { outcome: "decline", ground: 1, facts: ["要查他人住址电话", "告知不能查"] },
    script: `
      客 你帮我查一个人，他欠我钱，把他家住址告诉我。
      席 您好，个人住址和电话属于他人隐私，热线不能查询也不能提供。
      客 我又不是坏人，他借了我两万块，人跑了。
      席 您可以带借条和转账记录到法院起诉，由法院依法调查。
      客 那他在哪里上班也不能说？
      席 也不能。需要咨询法律问题，我可以帮您转 12348 免费问律师。
      客 行吧，那你转一下。`,
  }),
  trainingCall({
    id: "decline-2-arbitration",
    title: "第二项：已申请劳动仲裁的补偿纠纷",
    callerNumber: "14000007202",
    callerVoice: "female",
    kind: "decline-2",
    expects: { outcome: "decline", ground: 2, facts: ["仲裁已立案", "下周开庭", "告知由仲裁委决定"] },
    script: `
      客 我被公司辞退了，补偿金谈不拢，你们帮我要。
      席 您好，请问有没有申请仲裁或者起诉？
      客 申请了，云麓区仲裁院已经立案，下个星期开庭。
      席 已经进入仲裁程序，由仲裁委裁决，热线不能再受理同一争议。
      客 那我要是对结果不满意呢？
      席 收到裁决后十五天内可以向法院起诉，具体可以问 12348 律师。
      客 好吧，我明白了。`,
  }),
  trainingCall({
    id: "decline-3-petition",
    title: "第三项：征地信访已出具复核意见",
    callerNumber: "14000007303",
    callerVoice: "elder",
    kind: "decline-3",
    expects: { outcome: "decline", ground: 3, facts: ["征地信访", "已有复核意见", "到市信访局查询"] },
    script: `
      客 我家的地被征了，补偿太少，信访办给过我一个意见，我不认。
      席 您好，您是已经收到复核意见书了吗？
      客 是的，上个月拿到的，说我的要求不成立。
      席 信访已经办到复核，就终结了，热线按规定不再重复受理。
      客 那我找谁？
      席 您可以拿着意见书到市信访局接待大厅，咨询还可以走哪些法定途径，电话我念给您记一下。
      客 你念吧。`,
  }),
  trainingCall({
    id: "decline-4-repeat",
    title: "第四项：同一件事重复反映，没有新情况",
    callerNumber: "14000000331",
    callerVoice: "male",
    kind: "decline-4",
    followsNumber: "14000000331",
    expects: { outcome: "decline", ground: 4, facts: ["同一事项在办", "没有新情况", "告知查询方式"] },
    script: `
      客 你好，我再反映一下，我们小区的电梯，你们派下去了没有？
      席 您好，请报单号或者号码，我查一下。
      客 姓刘，就是这个号码，纺织厂宿舍五栋的电梯。
      席 查到有一件正在办，市监部门在查维保记录，还没有到答复期限。这次有新情况吗？
      客 没有新的，我就问一问，怕你们忘了。
      席 没有忘，我把您来电记在原来的单子上，不另立一件，限期前会给您答复。
      客 那行，我等着。`,
  }),
  trainingCall({
    id: "decline-5-fire",
    title: "第五项：邻居家冒浓烟",
    callerNumber: "14000007505",
    callerVoice: "female",
    kind: "decline-5",
    startHour: "21:40",
    expects: {
      outcome: "emergency",
      ground: 5,
      facts: ["银杏苑 6 栋", "四楼冒浓烟", "三方接通 119", "屋里可能有人"],
    },
    script: `
      客 快点快点，我们楼下冒浓烟了，有火光！
      席 您别急，您在什么地方，几栋几楼？
      客 银杏街道银杏苑六栋，四楼的，我在六楼。
      席 您赶快关好门窗，不要坐电梯，我马上三方接通 119。
      客 屋里好像有人，我听见有人喊！
      席 119 接通了，请您把位置再说一遍。
      客 银杏苑六栋四楼，烟往楼道灌！
      席 请往楼下走，捂住口鼻，我在线，不要挂。`,
  }),
  trainingCall({
    id: "decline-6-illegal",
    title: "第六项：要求帮忙开假证明",
    callerNumber: "14000007606",
    callerVoice: "young",
    kind: "decline-6",
    expects: { outcome: "decline", ground: 6, facts: ["要求开假的居住证明", "告知违法"] },
    script: `
      客 我孩子要上学，没住在学区，你们能不能帮我开个住在那边的证明？
      席 您好，没有实际居住开具居住证明属于造假，热线不能受理，也没有单位可以开。
      客 就盖个章嘛，别人都行。
      席 请您理解，这样会影响孩子学籍，也可能被追究责任。
      客 那我总得让孩子读书。
      席 我可以帮您看看随迁子女入学的政策，您住在哪里，有没有居住证？
      客 算了，我先问问看。`,
  }),
  trainingCall({
    id: "decline-7-party",
    title: "第七项：举报村干部违纪",
    callerNumber: "14000007707",
    callerVoice: "male",
    kind: "decline-7",
    expects: { outcome: "decline", ground: 7, facts: ["举报党员干部收礼", "告知 12388"] },
    script: `
      客 我要举报我们村支书，他收了别人的好处。
      席 您好，您说的是党员干部违纪问题，不属于政府热线受理。
      客 那我找谁？
      席 您可以拨 12388，或者登录纪检监察举报网站，实名、匿名都可以。
      客 他要报复我怎么办？
      席 12388 依法为举报人保密，您把时间、地点、金额写清楚就行。
      客 好，我记一下号码，12388。`,
  }),
  trainingCall({
    id: "decline-8-army",
    title: "第八项：部队营区噪声",
    callerNumber: "14000007808",
    callerVoice: "female",
    kind: "decline-8",
    expects: { outcome: "decline", ground: 8, facts: ["部队营区夜间训练声", "告知由部队处理"] },
    script: `
      客 我们隔壁是部队，半夜训练喊口号，小孩老被吵醒。
      席 您好，部队内部的训练由部队自己管理，热线不能受理。
      客 我也不是要怎么样，就是想让他们晚点喊。
      席 您可以找社区，由社区联系部队的共建联络人沟通。
      客 那能不能你们转一下？
      席 热线不能对部队派单，但我可以告诉您社区的电话。
      客 行，你告诉我。`,
  }),
  trainingCall({
    id: "decline-9-other-level",
    title: "第九项：省级高速公路收费标准",
    callerNumber: "14000007909",
    callerVoice: "male",
    kind: "decline-9",
    expects: { outcome: "decline", ground: 9, facts: ["省高速收费标准", "不属本市职权", "告知省里渠道"] },
    script: `
      客 你们这个高速公路收费太贵了，应该降价。
      席 您好，您说的是哪条高速？
      客 就是从市里上的那条岚沅高速，全程收四十五。
      席 高速收费由省里统一定，市里没有权限，热线不能受理。
      客 那我找谁提？
      席 您可以在省长信箱或者国家政务服务平台留言，也可以拨省里的 12328。
      客 好吧，我去那边反映。`,
  }),
  trainingCall({
    id: "decline-10-abuse",
    title: "第十项：多次拨打谩骂",
    callerNumber: null,
    callerVoice: "male",
    kind: "decline-10",
    expects: { outcome: "decline", ground: 10, facts: ["无具体诉求", "持续谩骂", "已提醒并告知"] },
    script: `
      客 你们就是一群吃闲饭的，一点用没有。
      席 您好，请问您具体要反映什么事情？
      客 没事，就是骂你们，怎么了？
      席 您没有具体诉求，后面还有市民在等候，我先结束通话。
      客 挂啊，挂了我再打，打到你们受不了。
      席 再这样骚扰，热线会按规定处理，情节严重的移交公安。您有正事随时可以打来。`,
  }),
  trainingCall({
    id: "decline-11-private",
    title: "第十一项：朋友借钱不还",
    callerNumber: "14000007011",
    callerVoice: "young",
    kind: "decline-11",
    expects: { outcome: "decline", ground: 11, facts: ["个人之间的债务", "告知调解和诉讼"] },
    script: `
      客 我朋友借我八千块，说年底还，现在电话不接，你们帮我催一下。
      席 您好，个人之间的借款是民事纠纷，政府部门不能介入催收。
      客 我也没有借条，只有微信记录。
      席 微信记录可以作为证据，您可以先找社区调解委员会，也可以向法院起诉。
      客 起诉要多少钱？
      席 标的小可以走小额诉讼，费用不高，我可以帮您转 12348 问一下律师。
      客 好，那帮我转。`,
  }),
];
