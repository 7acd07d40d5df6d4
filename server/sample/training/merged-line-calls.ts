// Everyday calls that come in on merged and parallel lines, and on the enterprise desk.
import { trainingCall } from "./training-call.ts";

export const mergedLineCalls = [
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
