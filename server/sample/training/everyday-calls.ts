// Everyday calls of many categories, on several of the merged lines.
import { trainingCall } from "./training-call.ts";

export const everydayCalls = [
  trainingCall({
    id: "water-stopped",
    title: "停水没有通知",
    callerNumber: "14000001321",
    callerVoice: "female",
    kind: "help",
    expects: {
      outcome: "order",
      categoryId: "utilities.water.stopped",
      placeId: "fangzhi-fangzhichangsushe",
      facts: ["纺织厂宿舍", "早上七点起停水", "没有通知", "家有婴儿"],
    },
    script: `
      客 你好，我们这里停水了，怎么一个通知都没有？
      席 您好，请问是哪个小区，从几点停的？
      客 云麓区梧桐街道纺织厂宿舍，早上七点就没水了，现在都快中午了。
      席 是整个小区还是您一户？
      客 整个院子都没有，我问了好几家。
      席 家里有没有特别需要用水的情况？
      客 有个六个月的小孩，冲奶粉都没水。
      席 我马上派给岚江水务集团，请他们核实抢修并安排送水，有消息短信告诉您。
      客 好的，我姓杜，快一点啊。`,
  }),
  trainingCall({
    id: "food-poisoning",
    title: "火锅店聚餐后四人上吐下泻",
    callerNumber: "14000001416",
    callerVoice: "male",
    kind: "report",
    line: "12315",
    expects: {
      outcome: "order",
      categoryId: "market.food.restaurant",
      placeId: "wangshu-wenchang",
      facts: ["府后街红灶火锅店", "昨晚七点", "四人呕吐腹泻", "化验单和小票在", "要求查留样"],
    },
    script: `
      客 你好，我们昨天晚上吃火锅，四个人都吃坏了。
      席 您好，现在人怎么样，有没有去医院？
      客 去了，在市二医院打针，稳定了，化验单都有。
      席 请说一下店名、地址和吃饭的时间。
      客 文昌街道府后街的红灶火锅，昨晚七点多吃的，半夜就开始吐。
      席 小票和照片还在吗？吃了哪些菜印象深？
      客 小票在，毛肚颜色有点不对，我当时就觉得怪。
      席 您希望怎么处理？
      客 先把留样封起来，别让他们扔了，再赔我们医药费。
      席 这件按紧急派望舒区市监局，一天内到场检查，您保管好证据。`,
  }),
  trainingCall({
    id: "prepaid-hair",
    title: "理发店关门，卡里还有钱",
    callerNumber: "14000001509",
    callerVoice: "young",
    kind: "complaint",
    line: "12315",
    expects: {
      outcome: "order",
      categoryId: "market.prepaid.hair",
      placeId: "yunlu-yuntai",
      facts: ["云台街道丝域造型", "余额 1,360 元", "上周三关门", "三十多人的群"],
    },
    script: `
      客 喂，我在一家理发店办了卡，店突然关了。
      席 您好，店名和地址是什么？什么时候关的？
      客 云台街道的丝域造型，上个礼拜三贴了一张纸，就没人了。
      席 卡里还剩多少，有没有收据或者合同？
      客 还有一千三百六，有微信付款记录，没有合同。
      席 还有其他人遇到吗？
      客 我们建了一个群，三十多个人，多的有五千块的。
      席 我给您登记，云麓区市监局会查经营者去向，多人投诉会合并处理，请把群里的名单准备好。
      客 好，我姓苗，需要的话我去现场。`,
  }),
  trainingCall({
    id: "wages-company",
    title: "离职一个月工资没结",
    callerNumber: "14000001643",
    callerVoice: "young",
    kind: "complaint",
    line: "12333",
    expects: {
      outcome: "order",
      categoryId: "labour.wages.company",
      placeId: "gaoxin-chuangxin",
      facts: ["湘岚云帆网络", "离职 10 月 20 日", "欠工资 5,400 元", "打卡记录和聊天截图"],
    },
    script: `
      客 你好，我上个月离职，工资到现在没给。
      席 您好，公司全称是什么，在哪个区上班？
      客 湘岚云帆网络，在高新区创新街道软件园。
      席 哪天离职，欠多少，签合同了吗？
      客 十月二十号走的，还有五千四，合同没给我，有打卡和聊天记录。
      席 您找公司要过吗，他们怎么说？
      客 说财务没批，让我等通知，等了一个多月。
      席 派给高新区人社局，五个工作日立案，您保存好聊天记录和工资流水。
      客 好的，姓覃，谢谢。`,
  }),
  trainingCall({
    id: "medical-remote",
    title: "咨询：去外地住院怎么备案",
    callerNumber: "14000001758",
    callerVoice: "female",
    kind: "consultation",
    line: "12393",
    expects: {
      outcome: "answer",
      articleId: "k-remote-treatment",
      categoryId: "insurance.medical.remote",
      facts: ["异地住院备案", "小程序自助", "备案后直接结算"],
    },
    script: `
      客 你好，我妈要去省城住院，医保怎么备案？
      席 您好，是职工医保还是居民医保？
      客 居民医保，在青砚县交的。
      席 可以在国家医保软件或者湘岚医保小程序上备案，填就医地和原因，马上生效。
      客 她不会用手机，我能代办吗？
      席 能，子女可以代办，凭社保卡在定点医院直接结算。
      客 没备案能不能报？
      席 能报，但是比例会低百分之二十，建议先备案。
      客 好，我现在就弄。`,
  }),
  trainingCall({
    id: "fund-withdraw",
    title: "咨询：租房提取公积金",
    callerNumber: "14000001844",
    callerVoice: "young",
    kind: "consultation",
    line: "12329",
    expects: {
      outcome: "answer",
      articleId: "k-fund-rent",
      categoryId: "insurance.fund.withdraw",
      facts: ["租房提取", "每月额度", "小程序刷脸"],
    },
    script: `
      客 你好，我租房想把公积金提出来，怎么弄？
      席 您好，您在本市有自己的房子吗？连续缴了多久？
      客 没有房，交了一年多。
      席 每年可以提两次，没有备案的每月最高一千五，有合同备案的按实际租金。
      客 要发票吗？
      席 不要，小程序刷脸办，实时到账，不用跑窗口。
      客 那我多备案一下更划算是吧？
      席 是的，社区可以帮您做租赁备案。
      客 明白了，谢谢。`,
  }),
  trainingCall({
    id: "taxi-lost-phone",
    title: "手机落在出租车上",
    callerNumber: "14000001927",
    callerVoice: "female",
    kind: "help",
    line: "12328",
    expects: {
      outcome: "order",
      categoryId: "transport.taxi.lost",
      facts: ["今天上午九点左右", "从火车站到兴业街道", "黑色手机", "车牌末三位 3F7"],
    },
    script: `
      客 你好，我的手机掉在出租车上了，现在借别人电话打的。
      席 您好，请说一下上车的时间和地点。
      客 上午九点左右，从火车站到兴业街道人才公寓，蓝色的车。
      席 车牌记得多少？有没有小票？
      客 只记得末三位是 3F7，没拿票。
      席 手机是什么样子的？
      客 黑色的，带个红色挂绳，锁屏了。
      席 我马上联系市交通局查定位和监控，两小时内给您回电，您再留一个能打通的号码。
      客 就打这个号，是我同事的，我姓冯。`,
  }),
  trainingCall({
    id: "illegal-parking",
    title: "车被堵在小区出不来",
    callerNumber: "14000002031",
    callerVoice: "male",
    kind: "help",
    expects: {
      outcome: "order",
      categoryId: "traffic.violation.illegal-parking",
      placeId: "yuetang-yuetang",
      facts: ["月塘小区东门", "白色轿车", "没留电话", "孩子要看急诊"],
    },
    script: `
      客 你好，我被堵在月塘小区东门出不来，前车没留电话！
      席 您好，车牌看得清吗？堵了多久？
      客 白色的，湘岚牌 A 的，快二十分钟了。
      席 您有什么急事？
      客 我孩子发烧，要去看急诊。
      席 先给您通知民警联系车主，请您留在车上，孩子要是加重马上说，我帮您接 120。
      客 不用叫车，能挪开我自己开。
      席 好，登记了，姓？
      客 姓郎，快点快点。`,
  }),
  trainingCall({
    id: "dog-barking",
    title: "邻居家狗夜里一直叫",
    callerNumber: "14000002144",
    callerVoice: "elder",
    kind: "complaint",
    expects: {
      outcome: "order",
      categoryId: "urban.animals.barking",
      placeId: "jinju-jinjujiayuan",
      facts: ["金橘家园 12 栋", "凌晨一点到四点", "劝过两次", "希望上门"],
    },
    script: `
      客 我楼上养的那条狗，半夜叫得人睡不了。
      席 您好，住在哪个小区，几栋？
      客 橘园街道金橘家园十二栋，叫起来没有一个小时停不下来。
      席 一般几点叫，劝过邻居吗？
      客 凌晨一点到四点，劝过两次，他说狗生病。
      席 您希望怎么处理？
      客 上门说一说，让他晚上关屋里，别放阳台。
      席 派给云麓区城管局和社区，会有人联系您，您贵姓？
      客 姓鲍，这个号码就行。`,
  }),
  trainingCall({
    id: "newborn-household",
    title: "咨询：孩子上户口",
    callerNumber: "14000002256",
    callerVoice: "female",
    kind: "consultation",
    expects: {
      outcome: "answer",
      articleId: "k-newborn-household",
      categoryId: "safety.household.newborn",
      facts: ["出生一个月内", "出生证、户口簿、结婚证"],
    },
    script: `
      客 你好，孩子刚满二十天，户口怎么上？
      席 您好，您想随父亲还是母亲落户？
      客 随我，我户口在松陵县云阳街道。
      席 带出生证、户口簿、结婚证，到云阳派出所，不要钱。
      客 我不在老家，能不能网上办？
      席 可以在湘岚通上办出生一件事，户口、医保、社保卡一起办，寄到家。
      客 那孩子没有爸爸那边的证明可以吗？
      席 随母亲不用，随父亲要亲子证明。
      客 好的，我试试。`,
  }),
  trainingCall({
    id: "school-transfer",
    title: "外地户口孩子插班",
    callerNumber: "14000002368",
    callerVoice: "male",
    kind: "help",
    expects: {
      outcome: "order",
      categoryId: "education.enrolment.migrant",
      placeId: "zhuyuan-jinlanhuayuan",
      facts: ["三年级", "听泉街道租住", "居住证刚满半年", "两所学校说没学位"],
    },
    script: `
      客 你好，孩子三年级，我们搬来这边上班，学校说没学位。
      席 您好，现在住哪里，居住证办了吗？
      客 住听泉街道锦澜花园，居住证刚满六个月，社保也交了。
      席 问过几所学校？
      客 两所，都说满了。
      席 我给您登记，云麓区教育局会统筹，一般在十天内答复。
      客 开学都两个礼拜了，孩子在家干等。
      席 我把这个情况写进去，请他们优先。
      客 好，我姓尤。`,
  }),
  trainingCall({
    id: "suggest-bus-stop",
    title: "建议：新小区门口加公交站",
    callerNumber: "14000002481",
    callerVoice: "elder",
    kind: "suggestion",
    expects: {
      outcome: "order",
      categoryId: "transport.bus.route",
      placeId: "shawan-shawan",
      facts: ["沙湾小区北门", "最近站走十五分钟", "两百多户", "试设临时站"],
    },
    script: `
      客 我提个建议，我们沙湾小区门口能不能加一个公交站？
      席 您好，现在最近的站在哪里？
      客 要走十五分钟，我们七十多岁的好几个，下雨天不敢去。
      席 大概多少户，什么时候用得多？
      客 两百多户，早上买菜和看病的时候最多。
      席 还有别的想法吗？
      客 哪怕先设个临时站，早晚停一下也行。
      席 给您作建议登记，岚通公交集团会到现场查看，结果公示并回您。
      客 好啊，你们这个电话真好打。`,
  }),
  trainingCall({
    id: "gambling-confidential",
    title: "匿名举报：麻将馆聚赌",
    callerNumber: null,
    callerVoice: "female",
    kind: "report",
    expects: {
      outcome: "order",
      categoryId: "safety.order.gambling",
      placeId: "xinmin-xinminli",
      facts: ["新民里 3 号", "晚上十点以后", "要求保密", "不留号码"],
    },
    script: `
      客 喂，我要举报，但我不想说我是谁。
      席 您好，可以匿名，我会按保密登记，单位看不到您的信息。
      客 月塘街道新民里三号，楼下麻将馆天天晚上赌钱。
      席 一般几点，多少人？
      客 晚上十点以后，十几个人，门口有人看着。
      席 有没有见到押钱的场面，出现过打架吗？
      客 桌上一叠一叠的，上次还吵起来了。
      席 登记了，派给公安云麓分局，不会透露是您说的，您也不要自己去劝。
      客 好，挂了。`,
  }),
  trainingCall({
    id: "rural-canal",
    title: "水渠垮了，稻田没水",
    callerNumber: "14000002593",
    callerVoice: "male",
    kind: "help",
    expects: {
      outcome: "order",
      categoryId: "rural.irrigation.canal",
      placeId: "luowan-luowanliuzu",
      facts: ["罗湾村六组", "主渠垮二十多米", "三十亩田", "希望先引水"],
    },
    script: `
      客 你好，我们罗湾村六组，水渠垮了，田里没水。
      席 您好，哪个镇的罗湾？垮了多长？
      客 松陵县桐木镇，垮了二十来米，三十多亩田。
      席 什么时候垮的，镇里知道吗？
      客 上个月下雨冲的，镇里说水利站在排队。
      席 现在秧苗怎么样？
      客 再不放水就干死了，能不能先拿管子引一下？
      席 派给水利部门，请先临时引水，再修水渠。
      客 谢谢，我姓柏，组长也可以打。`,
  }),
  trainingCall({
    id: "enterprise-licence",
    title: "企业：食品许可跑了四趟",
    callerNumber: "074255500412",
    callerVoice: "female",
    kind: "enterprise",
    line: "enterprise",
    expects: {
      outcome: "order",
      categoryId: "enterprise.permit.slow",
      placeId: "yunlu-wutong",
      facts: ["梧桐小馆餐饮店", "跑了四趟", "没有一次性告知", "房租照付"],
    },
    script: `
      客 你好，我开餐馆办食品许可，跑了四趟还没办下来。
      席 您好，店名、地址和办理的窗口在哪里？
      客 梧桐小馆，在云麓区梧桐街道，区大厅三楼窗口。
      席 他们每次让补什么材料？
      客 第一次说平面图，第二次说消毒柜，第三次又说健康证，没有给过书面清单。
      席 拖了多少天，对经营有什么影响？
      客 快一个月了，房租照付，员工也在等。
      席 派云麓区行政审批局，请一次说清并给出办结时间。
      客 可以，我姓詹。`,
  }),
  trainingCall({
    id: "pension-verify",
    title: "咨询：养老金停发要认证",
    callerNumber: "14000002625",
    callerVoice: "elder",
    kind: "consultation",
    line: "12333",
    expects: {
      outcome: "answer",
      articleId: "k-pension-verify",
      categoryId: "insurance.pension.amount",
      facts: ["资格认证", "手机刷脸", "补发"],
    },
    script: `
      客 同志，我这个月养老金没到，是不是停了？
      席 您好，您去年什么时候做的认证？
      客 记不清了，好像去年八月。
      席 超过一年没认证会先暂停，认证后下个月补发，一分不少。
      客 我不会弄那个手机。
      席 请家里人打开电子社保卡，帮您刷脸就可以，行动不便的社区可以上门。
      客 不要钱吧？有人说要收八十。
      席 不收钱，收钱的不要信。
      客 好好好，我让孙子来弄。`,
  }),
  trainingCall({
    id: "lift-trapped",
    title: "电梯困人已救出，要求检查",
    callerNumber: "14000002788",
    callerVoice: "female",
    kind: "help",
    expects: {
      outcome: "order",
      categoryId: "housing.lift.trapped",
      placeId: "hongqi-hongqi",
      facts: ["红旗小区 2 栋左梯", "困了半小时", "报警铃无人接", "要求停用检修"],
    },
    script: `
      客 我们红旗小区二栋的电梯又困人了，刚把人放出来。
      席 您好，现在人都出来了吗，有没有受伤？
      客 出来了，是个老奶奶，腿软，没有受伤。
      席 困了多久，几号梯？
      客 半个小时，左边那台，按铃没人理，是我们用手扒开的。
      席 最近坏过几次？
      客 这个月第三回了，物业说等零件。
      席 派云麓区市监局，请先停用检修，不要再扒门了，很危险。
      客 好，姓阮，希望快点。`,
  }),
  trainingCall({
    id: "benefits-disabled",
    title: "咨询：残疾人补贴",
    callerNumber: "14000002894",
    callerVoice: "male",
    kind: "consultation",
    line: "12385",
    expects: {
      outcome: "answer",
      articleId: "k-disability-subsidy",
      categoryId: "civil.disabled.subsidy",
      facts: ["一级二级护理补贴", "每月 90 元", "社区申请"],
    },
    script: `
      客 我弟弟是二级残疾，想问有什么补贴。
      席 您好，他现在有残疾证吗，家里是不是低保？
      客 有证，没有低保。
      席 二级可以领重度护理补贴，每月九十，在社区或湘岚通申请。
      客 生活补贴能领吗？
      席 生活补贴要低保或低保边缘，您家里可以先问社区能不能认定。
      客 几时能发下来？
      席 一般批下来次月发到卡上。
      客 好，谢谢你解释清楚。`,
  }),
];
