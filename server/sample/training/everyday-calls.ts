// Everyday calls of many categories on the main line.
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
];
