// Knowledge: noise at night, the look of the city, waste, dogs, fireworks.
import { article } from "./article-builder.ts";

export const noiseAndCity = [
  article("night-building", {
    title: "夜间施工：何时算违规，谁来查",
    answer:
      "22:00 至次日 6:00，在居民区、学校、医院等噪声敏感建筑物集中区域，禁止产生噪声的夜间施工；抢修、抢险和工艺要求必须连续作业并取得证明的除外，有证明的工地应在门口公示。正在施工的，热线直接派区城管局夜间值守组到场查处，请说清工地名称和位置。",
    keywords: "夜间施工 半夜施工 打桩 噪声 许可",
    source: "《噪声污染防治法》第四十三条；湘岚市建筑施工噪声管理办法",
    owner: "city-urban",
    until: "2027-06-30",
    categories: ["construction.site.night-noise", "environment.noise.building"],
  }),
  article("night-permit-query", {
    title: "怎样查询工地有无夜间施工许可",
    answer:
      "“湘岚住建”网站和微信号的“夜间作业公示”栏，每天 18:00 前更新当晚获准的工地名称、时段和联系人。不在名单里又在 22:00 后施工的，按无证夜间施工处理。查不到网站的，坐席可以代查并告知结果，不需要来电人自己跑。",
    keywords: "夜间施工许可 公示 查询 工地",
    source: "市住建局《夜间施工作业公示制度》",
    owner: "city-housing-permits",
    categories: ["construction.site.permit", "construction.site.night-noise"],
  }),
  article("exam-quiet", {
    title: "高考中考期间工地停工规定",
    answer:
      "高考、中考前十五日至考试结束，考点和居民区周边五百米内，20:00 至次日 7:00 停止一切产生噪声的施工；考试期间考点周边全天停工。违反的由区城管局责令停工并处罚。学习备考期间反映的噪声，一律按紧急件派办。",
    keywords: "高考 中考 停工 考试 噪声",
    source: "2026 年考试期间噪声管控通告",
    owner: "city-education",
    until: "2026-07-31",
    categories: ["construction.site.night-noise", "education.exam.college"],
  }),
  article("home-renovation", {
    title: "居民楼装修什么时间可以动工",
    answer:
      "工作日 8:00 至 12:00、14:00 至 18:00 可以装修；周末和法定节假日，以及每天 18:00 以后，不得进行电钻、切割、敲打等产生噪声的作业。先请物业上门劝止；不听劝的，由街道和社区调解，反复发生的由公安机关依法处理。",
    keywords: "装修 电钻 邻居 周末装修 吵",
    source: "湘岚市住宅室内装修管理规定",
    owner: "city-housing",
    categories: ["environment.noise.neighbour"],
  }),
  article("square-dance", {
    title: "广场舞音响太吵怎么办",
    answer:
      "公园、广场跳舞 20:30 后应关闭音响或调到不影响附近居民的音量，早上 7:00 前不得使用音响。持续扰民的可以拨打 110 或由热线派辖区派出所到场劝导，屡劝不改的依法予以警告、罚款。社区可以和队伍约定场地和时段，请告知具体地点和时间。",
    keywords: "广场舞 音响 跳舞 噪音",
    source: "《噪声污染防治法》第六十四条、第八十二条",
    owner: "city-police",
    categories: ["environment.noise.square-dance"],
  }),
  article("shop-loudspeaker", {
    title: "商铺用喇叭循环叫卖",
    answer:
      "商业经营不得用高音喇叭或者其他持续反复发出高噪声的方法招揽顾客，不分白天晚上。请告知店名、地址和播放时段，热线派区城管局到场责令改正；拒不改正的可以处五千元以上五万元以下罚款。也欢迎提供录音录像，便于取证。",
    keywords: "喇叭 叫卖 音响 促销 商铺",
    source: "《噪声污染防治法》第六十三条、第八十二条",
    owner: "city-urban",
    categories: ["urban.order.loudspeaker"],
  }),
  article("morning-market", {
    title: "哪里可以摆早市、夜市",
    answer:
      "全市设 46 处临时疏导点，早市 5:30 至 8:00，夜市 18:00 至 23:00，地点和空位可以在“湘岚城管”小程序查询，免费登记，凭身份证入场。疏导点以外在车行道、盲道摆摊属于占道经营，由区城管局劝离，屡教不改的依法处罚。",
    keywords: "摆摊 早市 夜市 疏导点 占道",
    source: "市城管局 2026 年临时疏导点公告",
    owner: "city-urban",
    until: "2026-12-31",
    categories: ["urban.order.stalls"],
  }),
  article("restaurant-fumes", {
    title: "楼下餐馆油烟扰民怎么投诉",
    answer:
      "居民住宅楼、没有专用烟道的商住楼里，不得新办产生油烟的餐饮项目。餐馆应装油烟净化器并按月清洗，排烟口不得正对居民窗户。请告知店名、地址和油烟最重的时段，区城管局会在营业高峰到场查看，需要检测的，十五个工作日内出结果。",
    keywords: "油烟 餐馆 烟道 净化器",
    source: "《大气污染防治法》第八十一条",
    owner: "city-urban",
    categories: ["environment.fumes.restaurant", "environment.fumes.flue"],
  }),
  article("rubbish-collection", {
    title: "生活垃圾多久清运一次",
    answer:
      "主城区住宅小区生活垃圾每天清运不少于一次，夏季（5 月至 9 月）不少于两次；沿街垃圾桶 7:00、14:00、20:00 各清一次。物业负责把垃圾集中到收集点，环卫部门负责从收集点运走。请说明是小区里没人收，还是收集点没人拉，派单对象不同。",
    keywords: "垃圾 清运 几点 收垃圾",
    source: "湘岚市生活垃圾管理条例实施细则",
    owner: "city-sanitation",
    categories: ["urban.waste.household"],
  }),
  article("bulky-waste", {
    title: "旧沙发、旧家具怎么扔",
    answer:
      "旧沙发、床垫、柜子属于大件垃圾，不要放在垃圾桶边。可以打社区电话预约，也可以在“湘岚环卫”小程序下单，每户每年免费上门两次，之后按件收费，一般 20 元至 60 元。装修垃圾另外预约装袋清运，由装修人付费。",
    keywords: "大件垃圾 沙发 家具 预约",
    source: "市环卫中心大件垃圾收运须知",
    owner: "city-sanitation",
    categories: ["urban.waste.building", "urban.waste.household"],
  }),
  article("dog-licence", {
    title: "养犬怎么登记办证",
    answer:
      "城区养犬应当自犬只满三个月起三十日内登记，每户限养一只。带身份证、住房证明、免疫证明到辖区派出所或宠物医院登记点办理，当场发证，首年管理费已取消，每年年审一次。烈性犬、大型犬名录内的品种，城区禁养。",
    keywords: "狗证 养犬证 登记 办证",
    source: "湘岚市养犬管理条例",
    owner: "city-police",
    categories: ["urban.animals.licence"],
  }),
  article("dog-leash", {
    title: "遛狗不牵绳、狗伤人怎么处理",
    answer:
      "带犬出门应当挂犬牌、牵不超过一点五米的绳，不得进入学校、医院、商场和乘公共交通。被咬伤的请先用肥皂水冲洗十五分钟，尽快到犬伤门诊打疫苗，并报 110 固定证据，费用由养犬人承担。不牵绳的，由派出所给予警告或罚款。",
    keywords: "牵绳 狗咬人 遛狗 大型犬 疫苗",
    source: "《动物防疫法》第三十条；湘岚市养犬管理条例",
    owner: "city-police",
    categories: ["urban.animals.leash"],
  }),
  article("stray-dogs", {
    title: "发现流浪狗找谁",
    answer:
      "城区发现流浪犬，请告知出现的位置、时间、只数和有没有攻击人，由区城管局组织捕捉，送市犬只收容所，工作时间一般四小时内到场；有人正被追咬的直接拨 110。收容后公示十五日，无人认领的可以由市民领养。",
    keywords: "流浪狗 野狗 抓狗 领养",
    source: "湘岚市养犬管理条例第二十六条",
    owner: "city-urban",
    categories: ["urban.animals.stray"],
  }),
  article("fireworks", {
    title: "城区哪里不能放烟花爆竹",
    answer:
      "云麓区、望舒区、澄江区、高新区建成区全年禁放烟花爆竹；青砚县、松陵县城关禁放区外，除夕至正月十五可以燃放，但文物、学校、医院、加油站、林区周边一律禁止。发现正在燃放的，直接拨 110；违规销售的，向 12350 或 12345 举报。",
    keywords: "烟花 鞭炮 禁放 过年 放炮",
    source: "湘岚市禁止燃放烟花爆竹规定",
    owner: "city-police",
    categories: ["safety.fire.fireworks"],
  }),
  article("fireworks-2026", {
    title: "2026 年春节烟花爆竹临时销售点",
    answer:
      "2026 年春节期间，青砚县设临时销售点 38 个、松陵县设 31 个，销售时间为 2 月 5 日至 3 月 3 日，名单在县应急管理局网站公布。主城区不设销售点。购买请认准专营许可证，不要通过微信群、路边流动车辆购买。",
    keywords: "烟花 销售点 春节",
    source: "市应急管理局 2026 年 1 月公告",
    owner: "city-emergency",
    from: "2026-01-20",
    until: "2026-03-31",
    categories: ["safety.fire.fireworks"],
  }),
  article("shared-bikes", {
    title: "共享单车堵了人行道找谁",
    answer:
      "请告知地点、品牌和大概数量，热线派区城管局通知企业，主干道一小时内、其他道路两小时内清走。反复堵点会列入重点点位，增派运维人员。扣了调度费有争议的，先在企业软件申诉，三天不回复的，可以向 12315 投诉。",
    keywords: "共享单车 乱停 调度费",
    source: "市城管局互联网租赁自行车管理考核办法",
    owner: "city-urban",
    categories: ["urban.shared.parking", "urban.shared.charge"],
  }),
];
