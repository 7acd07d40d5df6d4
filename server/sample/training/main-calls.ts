// The calls that every newcomer takes first, and the two that must work end to end.
import { trainingCall } from "./training-call.ts";

export const mainCalls = [
  trainingCall({
    id: "first-street-lamp",
    title: "新手第一通：小区门口路灯不亮",
    callerNumber: "14000001208",
    callerVoice: "female",
    kind: "help",
    expects: {
      outcome: "order",
      categoryId: "construction.lighting.dark",
      placeId: "hubin-hubinhuayuan",
      facts: ["湖滨花园北门", "两盏", "从周日晚上起", "老人小孩晚上走"],
    },
    script: `
      客 你好，我想反映一下路灯的事。
      席 您好，请问是哪个区、哪条路，什么位置的路灯？
      客 望舒区湖滨花园，北门出来那条路，左手边两盏灯都不亮。
      席 从什么时候开始不亮的？
      客 从这个周日晚上开始，到今天还没有亮。
      席 对您有什么影响？
      客 那条路老人小孩晚上走得多，黑漆漆的，我妈昨天差点崴了脚。
      席 请问您贵姓，这个号码可以联系到您吗？
      客 我姓秦，就打这个号码，修好了发个短信给我就行。
      席 已经为您登记，路灯管理所会尽快处理，单号稍后发到您手机上。
      客 好，谢谢你啊。`,
  }),
  trainingCall({
    id: "zhang-night-building",
    title: "23:00 张先生：岚庭三期夜间施工",
    callerNumber: "14000000417",
    callerVoice: "male",
    kind: "night-complaint",
    startHour: "23:00",
    expects: {
      outcome: "order",
      categoryId: "construction.site.night-noise",
      placeId: "zhuyuan-jinlanhuayuan",
      facts: [
        "锦澜花园东门对面",
        "岚庭三期工地",
        "22 时起",
        "电钻和打桩",
        "高三学生和 78 岁老人",
        "立即到场制止",
        "有无夜间施工许可",
      ],
    },
    followsNumber: "14000000417",
    script: `
      响 电话里隐约有打桩声
      客 喂，12345 吗？我这里工地还在施工，吵得人没法睡。
      席 您好，请问有没有人受伤或者危险？您在什么位置？
      客 没有人受伤。我住云麓区锦澜花园七栋，就是东门对面那个工地，岚庭三期。
      席 是什么声音，从几点开始的？
      客 电钻，还有打桩，今晚十点多就开始了，到现在十一点都没停。
      席 以前反映过吗？
      客 21 号我打过一次，停了两个晚上，今天晚上又开工了。
      席 家里有什么特殊情况需要说明吗？
      客 我小孩今年高三，老娘七十八了，心脏不好，翻来覆去睡不着。
      席 您希望怎么处理？
      客 希望现在就派人来制止，还想问一下，他们到底有没有夜间施工的许可。
      席 已派给云麓区城管局夜间值守，一小时内会签收并与您联系。
      客 行，我等着，姓张，就打我这个电话。
      席 好的，张先生，处理结果会发短信给您。`,
  }),
  trainingCall({
    id: "wang-wages-danger",
    title: "王女士：讨薪不成，站在楼顶",
    callerNumber: "14000000926",
    callerVoice: "female",
    kind: "danger",
    startHour: "10:12",
    expects: {
      outcome: "emergency",
      categoryId: "labour.wages.migrant",
      placeId: "taoyuan-lantongwuliuyuan",
      facts: [
        "岚通物流园 B3 栋 6 层楼顶",
        "约 35 岁",
        "一人站在边沿",
        "欠薪四个月约 2.3 万元",
        "宏远劳务",
        "工友 15 人",
        "孩子在老家",
      ],
    },
    script: `
      响 风声很大
      客 你们是不是管欠薪的？我找了四个月，谁都不管。
      席 我在听，您慢慢说。您现在在哪里？
      客 我在岚通物流园，宏远劳务欠我四个月工资，两万三千块。
      席 您现在具体在什么位置，身边有没有人？
      客 我在 B3 栋，六楼顶上。我不想活了，就站在边上。
      席 我一直在线上，不会挂。您往里走两步，我听不清楚。
      客 楼下有三个工友在喊我。喊有什么用，钱又要不回来。
      席 您刚才说欠了四个月，我一样一样记下来。老板叫什么？
      客 姓龚，电话不接。我小孩在老家读书，学费都是借的。
      响 有人在远处喊名字
      席 孩子几岁了，平时谁带？
      客 八岁，我妈带。她上回问我，妈妈你什么时候回来。
      席 孩子等着您。工资的事我现在就交给管这件事的人，他会当面找您。您先坐到里面墙边，好吗？
      客 ……那我坐一下，你不要挂。
      席 我不挂，陪着您。警察同志快到了，他们是来帮您的。`,
  }),
  trainingCall({
    id: "consultation-senior-card",
    title: "咨询：老年卡怎么办",
    callerNumber: "14000002315",
    callerVoice: "elder",
    kind: "consultation",
    expects: {
      outcome: "answer",
      articleId: "k-senior-bus-card",
      categoryId: "transport.bus.card",
      facts: ["满 65 周岁", "不分户籍", "带身份证到充值点"],
    },
    script: `
      客 小同志，我问一下，坐公交的那个老年卡要怎么办呀？
      席 您好，请问您今年多大年纪？
      客 我今年六十六了，户口不在这里，跟着儿子住。
      席 满六十五岁就可以，不分户籍，带身份证到公交充值点当场办。
      客 要不要钱，要不要照片？
      席 免费办，现场照相。每年一月到三月做一次年审，手机上刷脸也行。
      客 那我丢了怎么办？
      席 补卡收十五块工本费，余额会转到新卡。
      客 好，好，这下清楚了，谢谢你。`,
  }),
  trainingCall({
    id: "follow-up-wu-water",
    title: "追加催办：吴女士的二次供水工单",
    callerNumber: "14000000652",
    callerVoice: "female",
    kind: "follow-up",
    followsNumber: "14000000652",
    expects: {
      outcome: "follow-up",
      categoryId: "housing.second-supply.pressure",
      placeId: "zhuyuan-jinlanhuayuan",
      facts: ["原单：3 栋水压不足", "周末两晚又断水", "透析病人", "催促何时修好"],
    },
    script: `
      客 你好，我上个礼拜打过电话，说我们三栋水压不够，我想问问办得怎么样了。
      席 您好，请报一下来电号码或者单号，我给您查。
      客 就是这个号码，姓吴，锦澜花园三栋的。
      席 查到了，岚江水务集团正在办理。这次有什么新情况吗？
      客 有，这个周末连着两晚，十点以后一滴水都没有，我们楼里有个透析的老人，急得不行。
      席 这是新情况，我追加到原来的工单上，一并催办。
      客 别再给我立一个新的啊，我就想知道哪天能修好。
      席 不另立，我催承办单位今天告诉您修好的时间。`,
  }),
  trainingCall({
    id: "several-matters",
    title: "一通电话三件事：井盖、路灯和公交",
    callerNumber: "14000003177",
    callerVoice: "male",
    kind: "several",
    expects: {
      outcome: "several",
      categoryId: "construction.facilities.manhole",
      placeId: "chengjiang-taoxi",
      facts: [
        "望江路 118 号药房门前井盖松动",
        "望江路南段三盏路灯不亮",
        "12 路早高峰等车四十分钟",
        "三件分别登记",
      ],
    },
    script: `
      客 我有三件事要反映，你记一下。
      席 您好，我们一件一件来，先说最要紧的。
      客 第一个，桃溪街道望江路 118 号，望江药房门口，井盖松了，踩上去会翘。
      席 有没有人绊倒？井盖上有没有字？
      客 有个老人差点绊倒，上头好像有“岚江水务”几个字。
      席 记下了。第二件呢？
      客 第二个，望江路往南走，三盏路灯坏了，有个把星期了。
      席 第三件？
      客 第三个，12 路公交，早上七点半我等了四十分钟，天天这样。
      席 这三件属于三个单位，我分三件登记，每件都有单号，短信发给您。
      客 可以，姓何，就这个号码。`,
  }),
  trainingCall({
    id: "enterprise-payment",
    title: "企业：质保金到期不退",
    callerNumber: "074255500187",
    callerVoice: "male",
    kind: "enterprise",
    line: "enterprise",
    expects: {
      outcome: "order",
      categoryId: "enterprise.policy.payment",
      placeId: "gaoxin-xingye",
      facts: [
        "湘岚鼎正建设有限公司",
        "兴业街道安置房空调工程",
        "质保金 18.6 万元",
        "2026 年 6 月到期",
        "请求支付计划",
      ],
    },
    script: `
      客 你好，我是湘岚鼎正建设公司的，我们给安置房装空调，质保金一直不给退。
      席 您好，请说一下项目名称、金额和约定的日期。
      客 兴业街道安置房项目，质保金十八万六，去年六月签的合同，今年六月到期。
      席 欠款单位是谁，你们催过吗？
      客 是高新区的建设管理中心，发过两次函，说在走审批。
      席 你们希望达到什么结果？
      客 要个付款时间，公司要发工资了，实在转不开。
      席 给您走政企专席，十个工作日内转责任部门，三十天内书面答复。
      客 能不能对外不公开我们公司名字？
      席 可以保密，工单对承办单位隐去企业名称和电话。`,
  }),
  trainingCall({
    id: "dialect-ditch",
    title: "方言：屋门口的水圳堵塞",
    callerNumber: "14000004026",
    callerVoice: "elder",
    kind: "dialect",
    dialectNote:
      "湘方言口音：“屋里”指家里，“圳”指水沟，“冇得”是没有，“恰”是吃，“落雨”是下雨，“何解”是为什么。",
    expects: {
      outcome: "order",
      categoryId: "construction.drainage.blocked",
      placeId: "huangni-huangniyizu",
      facts: ["黄泥村一组", "门前水沟堵", "下雨水进屋", "村里说没人", "盼清沟"],
    },
    script: `
      客 喂，你们那里是不是管屋里进水的啵？
      席 您好，您慢慢讲，我听得懂。您住哪个乡镇？
      客 我是青砚县龙潭镇黄泥村一组的，我屋门口那条水圳堵死哒，落雨水就往屋里冲。
      席 水圳堵了多久？您喊过人来看没有？
      客 堵哒个把月嘞，喊村里，村里讲冇得人手，何解搞得赢。
      席 水进到屋里有好深，有没有人受伤？
      客 淹到脚颈子，米桶都打湿哒，屋里老倌子差点滑一跤。
      席 您想要怎么处理？
      客 就是把圳清一下，莫再进水。我姓陶，一个人在屋里，崽在外头打工。
      席 我给您登记，派给龙潭镇政府，镇里会来人，您等电话。
      客 要得，难为你哒，我耳朵不大好，打长些。`,
  }),
  trainingCall({
    id: "praise-grid-worker",
    title: "表扬：社区网格员找回走失老人",
    callerNumber: "14000005530",
    callerVoice: "female",
    kind: "praise",
    expects: {
      outcome: "order",
      categoryId: "service.conduct.praise",
      placeId: "songfeng-community",
      facts: ["松风社区网格员", "父亲走失", "凌晨找到", "表扬"],
    },
    script: `
      客 你好，我不是来投诉的，我要表扬人。
      席 您好，您请讲，我给您登记表扬。
      客 我爸有点糊涂，昨天晚上走丢了，松风社区的网格员小何，带着两个人找到凌晨两点。
      席 在哪里找到的？
      客 在水竹公寓后面的小公园，坐在长椅上冻得发抖，小何还把自己的外套披给他。
      席 您记得名字或者工号吗？
      客 只知道姓何，一个小伙子，黑黑瘦瘦的。
      席 我转给听泉街道，请他们通报表扬，也会把您的感谢转给他。
      客 谢谢，一定要说清楚，他不肯留名字。`,
  }),
];

/** Ids by which other parts find the calls that matter most. */
export const trainingCallIds = {
  newcomer: "first-street-lamp",
  zhang: "zhang-night-building",
  wang: "wang-wages-danger",
} as const;
