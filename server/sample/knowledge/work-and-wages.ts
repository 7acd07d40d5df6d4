// Knowledge: work and wages, employment, pensions, social security card.
import { article } from "./article-builder.ts";

export const workAndWages = [
  article("wage-arrears", {
    title: "被拖欠工资找谁",
    answer:
      "请准备考勤、工资条、微信记录、合同或证人，说明单位全称、欠了几个月、多少人、多少钱，向工作所在区人社局劳动监察投诉，也可以由热线派单，五个工作日内立案、六十日内办结。十人以上的工程欠薪二十四小时内到场。到春节前一个月，夜间也有值守。",
    keywords: "欠薪 拖欠工资 农民工 劳动监察",
    source: "《保障农民工工资支付条例》",
    owner: "city-human",
    categories: ["labour.wages.migrant", "labour.wages.company"],
  }),
  article("wage-arbitration", {
    title: "工资纠纷走仲裁还是投诉",
    answer:
      "有工资条、欠条等证据，单位也认的，走劳动监察快；对数额、加班费、经济补偿有争议的，向区劳动人事争议仲裁院申请仲裁，免费，四十五日内裁决，超期可以直接起诉。已经申请仲裁或起诉的，热线不再受理同一争议，可以转 12348 咨询。",
    keywords: "仲裁 欠薪 投诉 劳动争议",
    source: "《劳动争议调解仲裁法》",
    owner: "city-human",
    categories: ["labour.wages.company", "labour.contract.dismissal"],
  }),
  article("overtime", {
    title: "加班费怎么算",
    answer:
      "工作日加班不低于工资的百分之一百五十，休息日加班又不能补休的百分之二百，法定节假日百分之三百，不能用补休代替节假日加班费。每天加班一般不超过一小时，特殊情况不超过三小时，每月不超过三十六小时。可以先向单位要求支付，拒付的向人社局投诉。",
    keywords: "加班费 节假日 三倍 超时",
    source: "《劳动法》第四十一条、第四十四条",
    owner: "city-human",
    categories: ["labour.wages.overtime", "labour.hours.long-hours"],
  }),
  article("annual-leave", {
    title: "年休假有几天，单位不让休怎么办",
    answer:
      "累计工作满一年不满十年的休 5 天，满十年不满二十年休 10 天，满二十年休 15 天，国家法定假日和休息日不计入。单位确因工作不能安排的，经本人同意可以不休，但要按日工资收入的百分之三百支付报酬。不支付的，可以向人社局投诉或申请仲裁。",
    keywords: "年休假 年假 几天 不让休",
    source: "《职工带薪年休假条例》",
    owner: "city-human",
    categories: ["labour.hours.annual-leave"],
  }),
  article("maternity-leave", {
    title: "产假、陪产假、育儿假多少天",
    answer:
      "本省产假 158 天，难产增加 15 天，多胞胎每多一个增加 15 天；男方陪产假 20 天；子女三岁以前夫妻每年各有 10 天育儿假。休假期间工资照发，参加生育保险的由医保按月打到单位或个人账户。单位不准假的，先书面申请，再向人社局投诉。",
    keywords: "产假 陪产假 育儿假 几天",
    source: "本省人口与计划生育条例",
    owner: "city-human",
    until: "2026-12-31",
    categories: ["labour.hours.maternity"],
  }),
  article("no-contract", {
    title: "单位不签劳动合同怎么办",
    answer:
      "用工之日起一个月内应当签书面合同，超过一个月不满一年的，从第二个月起每月支付二倍工资；满一年视为已订无固定期限合同。可以拿工牌、打卡、工资流水、工友证言证明劳动关系，向区人社局投诉，或申请仲裁要二倍工资。",
    keywords: "没签合同 二倍工资 劳动关系 试用期",
    source: "《劳动合同法》第十条、第八十二条",
    owner: "city-human",
    categories: ["labour.contract.unsigned"],
  }),
  article("dismissal", {
    title: "被辞退能拿多少补偿",
    answer:
      "单位提出解除又不是劳动者过错的，每工作一年给一个月工资，六个月以上不满一年按一年，不满六个月给半个月；违法解除的按两倍赔偿。被辞退请要求书面通知并保存，一年内申请仲裁。试用期被辞退也要有录用条件不符的证据。",
    keywords: "辞退 补偿 赔偿 经济补偿",
    source: "《劳动合同法》第四十六条、第四十七条、第八十七条",
    owner: "city-human",
    categories: ["labour.contract.dismissal"],
  }),
  article("work-injury", {
    title: "上班受伤怎样申请工伤",
    answer:
      "单位应当在三十日内申请工伤认定，单位不申请的，本人或家属一年内可以自己申请，带劳动关系证明、病历、事故经过说明到市人社局窗口，六十日内作决定。下班路上非本人主要责任的交通事故也算。认定后再做劳动能力鉴定，申领待遇。",
    keywords: "工伤 认定 受伤 上下班",
    source: "《工伤保险条例》",
    owner: "city-human",
    categories: ["labour.injury.recognition", "labour.injury.commuting"],
  }),
  article("flexible-insurance", {
    title: "灵活就业人员怎么交社保",
    answer:
      "没有单位的，带身份证到社区、街道或手机上办理灵活就业参保，养老按缴费基数的百分之二十，在当年上下限之间自己选档，可以按月、按季、按年交。本市户籍和在本市就业的外地户籍都可以参加。困难人员可以同时申请社保补贴。",
    keywords: "灵活就业 社保 自己交 缴费",
    source: "市社保中心灵活就业参保指南",
    owner: "city-insurance",
    categories: ["insurance.pension.payment"],
  }),
  article("pension-gap", {
    title: "社保断缴了能不能补",
    answer:
      "单位欠缴的，由单位补缴，个人可以投诉；灵活就业人员当年内断缴的可以在年底前补当年度，以往年度一般不能补。断缴不影响已交年限，以后继续交累计计算。医保断缴超过三个月，重新参保后有一个等待期，请以医保部门答复为准。",
    keywords: "社保 断缴 补缴 补交",
    source: "市社保中心业务口径",
    owner: "city-insurance",
    categories: ["insurance.pension.payment"],
  }),
  article("retirement-age", {
    title: "延迟退休怎么算，我什么时候退休",
    answer:
      "从 2025 年 1 月起逐步延迟：男职工和原五十五岁退休的女职工每四个月推后一个月，原五十岁退休的女职工每两个月推后一个月，最低缴费年限 2030 年起逐步提高到二十年。可以在“湘岚人社”微信号输入出生年月查法定时间，也可以弹性提前不超过三年。",
    keywords: "延迟退休 退休年龄 什么时候退休 弹性",
    source: "国务院渐进式延迟法定退休年龄的办法",
    owner: "city-human",
    categories: ["insurance.pension.retirement"],
  }),
  article("pension-verify", {
    title: "养老金资格认证怎么做",
    answer:
      "每年认证一次，上次认证满一年前做都行。手机打开电子社保卡刷脸即可，子女可以代刷；行动不便的由社区上门，在异地的可以在居住地任一社保点办理。超期没认证会暂停发放，补认证后次月补发，不会少一分钱，请不要相信代办收费。",
    keywords: "资格认证 养老金 停发 刷脸",
    source: "市社保中心待遇领取资格认证规程",
    owner: "city-insurance",
    categories: ["insurance.pension.amount"],
  }),
  article("resident-pension", {
    title: "城乡居民养老保险交多少、领多少",
    answer:
      "16 周岁以上、没有参加职工养老的都可以参加，每年从 200 元到 4,000 元共 12 个档次自选，政府按档补贴，多交多得。60 周岁且交满十五年的按月领取，由基础养老金加个人账户养老金组成。45 周岁以上的，不足年限可以一次性补交后再领。",
    keywords: "居民养老 农保 交多少 档次 六十岁",
    source: "湘岚市城乡居民养老保险实施办法",
    owner: "city-insurance",
    categories: ["insurance.resident-pension.join", "insurance.resident-pension.receive"],
  }),
  article("unemployment", {
    title: "失业金怎么领、领多少",
    answer:
      "非本人意愿离职、交满一年、办了失业登记的可以领：交满一至五年最多领 12 个月，五至十年最多 18 个月，十年以上最多 24 个月，标准为最低工资的百分之九十。在电子社保卡或人社窗口申请，次月到账，领取期间的医保由基金交。",
    keywords: "失业金 失业保险 领几个月 裁员",
    source: "《社会保险法》；市失业保险标准公告",
    owner: "city-insurance",
    categories: ["insurance.unemployment.claim"],
  }),
  article("card-loss", {
    title: "社保卡丢了怎么挂失补办",
    answer:
      "先在电子社保卡或拨 12333 口头挂失，马上生效，可以防止被人盗刷。补卡带身份证到任一合作银行网点，即时制卡，当场领取；行动不便的由社区代办，邮寄到家。银行账户功能请同时到开卡银行挂失。挂失后到补卡前，可以用电子社保卡看病。",
    keywords: "社保卡 挂失 补办 丢了",
    source: "市社保中心社会保障卡服务指南",
    owner: "city-insurance",
    categories: ["insurance.card.loss"],
  }),
  article("fund-rent", {
    title: "租房怎么提取公积金",
    answer:
      "在本市无自有住房、连续足额缴存满三个月的，每人每年可以提取两次：没有备案的每月不超过 1,500 元，备案的按实际租金，新市民、多子女家庭可以上浮到 2,250 元。手机“湘岚公积金”小程序刷脸办理，实时到账，不需要租房发票。",
    keywords: "公积金 租房提取 提取 租房",
    source: "市公积金中心 2026 年提取通告",
    owner: "city-fund",
    until: "2026-12-31",
    categories: ["insurance.fund.withdraw"],
  }),
  article("fund-loan", {
    title: "公积金贷款能贷多少",
    answer:
      "缴存满六个月可以申请，单人最高 60 万元，双人最高 80 万元，多子女家庭再上浮百分之二十，按账户余额的 20 倍和还款能力计算。首套首付不低于百分之二十，现房、二手房都可以。批款约十个工作日；已经用过一次未还清的，不能再贷。",
    keywords: "公积金贷款 额度 首付 贷多少",
    source: "市公积金中心贷款管理办法",
    owner: "city-fund",
    categories: ["insurance.fund.loan"],
  }),
  article("fund-unpaid", {
    title: "单位不给交公积金怎么办",
    answer:
      "单位应当为在职职工缴存公积金，比例为百分之五至十二。没有缴的，带劳动合同、工资流水、社保记录向市公积金中心投诉，或由热线登记，中心立案后责令单位限期补缴，逾期可以申请法院强制执行。欠缴期间从劳动关系建立之日起算。",
    keywords: "公积金 没交 补缴 投诉单位",
    source: "《住房公积金管理条例》第三十七条",
    owner: "city-fund",
    categories: ["insurance.fund.deposit"],
  }),
];
