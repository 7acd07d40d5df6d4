// Knowledge: medical insurance, hospitals, vaccines, family allowances.
import { article } from "./article-builder.ts";

export const healthAndMedical = [
  article("resident-medical", {
    title: "居民医保什么时候交、交多少",
    answer:
      "2027 年度集中缴费期是 2026 年 9 月 1 日至 12 月 31 日，个人缴费标准以税务部门公告为准，可以在微信、电子税务局或村社区代缴，微信上能帮家人交。超过集中缴费期再交的，有三个月等待期，等待期内不能报销。困难人员由财政资助参保。",
    keywords: "居民医保 新农合 交多少 缴费 什么时候",
    source: "市医保局 2027 年度参保缴费公告",
    owner: "city-medical",
    from: "2026-09-01",
    until: "2026-12-31",
    categories: ["insurance.medical.resident"],
  }),
  article("resident-medical-2026", {
    title: "2026 年度居民医保集中缴费",
    answer:
      "2026 年度集中缴费期为 2025 年 9 月 1 日至 12 月 31 日，逾期参保的有三个月等待期。特困、低保、返贫监测对象由财政全额或定额资助。新生儿在出生九十日内参保的，从出生之日起享受待遇，只需交出生当年的费用。",
    keywords: "居民医保 2026年度 缴费",
    source: "市医保局 2026 年度参保缴费公告",
    owner: "city-medical",
    from: "2025-09-01",
    until: "2026-06-30",
    categories: ["insurance.medical.resident"],
  }),
  article("hospital-refund", {
    title: "住院报销比例是多少",
    answer:
      "居民医保住院：乡镇卫生院起付 200 元报 85%，县级医院 500 元报 75%，市级医院 1,000 元报 65%，自费药和超目录项目不报。职工医保各高约十个百分点。个人负担合规费用超过一万八千元的，自动进入大病保险二次报销，不需要申请。",
    keywords: "住院报销 起付线 比例 报多少 大病保险",
    source: "湘岚市基本医疗保险待遇一览（2026）",
    owner: "city-medical",
    until: "2026-12-31",
    categories: ["insurance.medical.reimbursement"],
  }),
  article("remote-treatment", {
    title: "去外地住院怎么备案",
    answer:
      "在国家医保服务平台软件或“湘岚医保”小程序上自助备案，立即生效，不用去窗口，备案后凭社保卡在外地定点医院直接结算。长期住外地的一次备案长期有效；临时转诊的，未备案也能报，但比例降百分之二十。急诊抢救视同已备案。",
    keywords: "异地就医 备案 外地住院 转诊",
    source: "市医保局异地就医直接结算指南",
    owner: "city-medical",
    categories: ["insurance.medical.remote"],
  }),
  article("chronic", {
    title: "高血压、糖尿病怎么办慢病报销",
    answer:
      "带病历、检查报告到二级以上医院医保办，或社区卫生服务中心申请，材料齐全当场认定。高血压每年限额 360 元，糖尿病 600 元，用胰岛素的 1,000 元，报 70%，不设起付线；透析、化疗等特病按住院比例。退休住外地的可以在居住地医院认定。",
    keywords: "慢病 特门 高血压 糖尿病 透析 报销",
    source: "市医保局门诊慢特病管理办法",
    owner: "city-medical",
    categories: ["insurance.medical.chronic"],
  }),
  article("family-account", {
    title: "医保个人账户的钱家人能用吗",
    answer:
      "能。在“湘岚医保”小程序里绑定配偶、父母、子女为共济关系，就可以给他们在定点医院看病、药店买药，还可以给家人交居民医保。外省共济范围以开通地区名单为准。不能取现，转给别人套现属于违法，会被停用并追责。",
    keywords: "家庭共济 个人账户 余额 买药",
    source: "市医保局个人账户家庭共济通知",
    owner: "city-medical",
    categories: ["insurance.medical.account"],
  }),
  article("maternity-allowance", {
    title: "生育津贴怎么领",
    answer:
      "由单位参保缴费满十个月的，生育当月单位仍在缴费就可以领，按单位上年度平均工资除以三十乘产假天数，从 2025 年起直接发给个人，手机上申请，十五个工作日到账。灵活就业人员参加职工医保的，可以报销生育医疗费，津贴以本省新政策为准。",
    keywords: "生育津贴 怎么领 产假工资 灵活就业",
    source: "市医保局生育保险待遇指南",
    owner: "city-medical",
    categories: ["insurance.maternity.allowance", "insurance.maternity.flexible"],
  }),
  article("childcare-subsidy", {
    title: "育儿补贴怎么申领",
    answer:
      "国家育儿补贴：三周岁以下婴幼儿每孩每年 3,600 元，到满三岁，在支付宝、微信或街道窗口申请，填出生证、户口簿和收款账户，审核后按年发放。2025 年 1 月 1 日前出生、未满三周岁的，按剩余月份折算。与本市原有三孩补助不重复扣减。",
    keywords: "育儿补贴 生孩子补贴 三岁 申领",
    source: "国家育儿补贴制度实施方案",
    owner: "city-health",
    categories: ["health.family.allowance"],
  }),
  article("birth-registration", {
    title: "生育登记还要准生证吗",
    answer:
      "不用准生证了，怀孕后或生育前后在手机上或社区办生育登记即可，不限数量，不收费，不登记也不影响建档和住院分娩。办理时填夫妻身份信息和结婚登记情况，非婚生育的也可以登记。需要出生医学证明的由接生医院出具。",
    keywords: "生育登记 准生证 怀孕 几孩",
    source: "本省生育登记管理办法",
    owner: "city-health",
    categories: ["health.family.registration"],
  }),
  article("vaccine", {
    title: "孩子打预防针、补种去哪里",
    answer:
      "儿童免疫规划疫苗在居住地社区卫生服务中心接种门诊打，不收费，带接种证；丢证的带身份证补证。错过时间的可以补种，先打电话预约，不要空腹，打完留观三十分钟。HPV 疫苗九至十四岁女孩可以按本市免费接种计划打，其他年龄自费。",
    keywords: "疫苗 打针 补种 HPV 预防针",
    source: "市疾控中心预防接种服务公告",
    owner: "city-disease-control",
    categories: ["health.public-health.vaccine"],
  }),
  article("hospital-complaint", {
    title: "对医院服务或收费不满怎么投诉",
    answer:
      "先找医院医患关系办公室，三日内应当答复；对收费有疑问的可以要求打印费用清单和项目编码。不认可的，由热线派卫健部门，十个工作日内核查。涉及诊疗损害赔偿的，走医疗纠纷人民调解，免费，或者申请鉴定、起诉，热线不能认定医疗事故。",
    keywords: "医院 投诉 收费 态度 医疗纠纷",
    source: "《医疗纠纷预防和处理条例》",
    owner: "city-health",
    categories: ["health.hospital.dispute", "health.hospital.attitude", "health.charges.overcharge"],
  }),
  article("no-smoking", {
    title: "饭店、网吧里有人抽烟怎么举报",
    answer:
      "室内公共场所、电梯间和工作场所禁止吸烟，经营者应当设禁烟标识并劝阻。请说明店名、地址和时段，由区卫健局在三个工作日内巡查，对经营者罚款一千元以上一万元以下，个人可以处五十元罚款。电子烟在室内同样禁止。",
    keywords: "吸烟 抽烟 禁烟 网吧 饭店",
    source: "湘岚市公共场所控制吸烟条例",
    owner: "city-health",
    categories: ["health.public-health.smoking"],
  }),
  article("flu", {
    title: "流感季节学校发烧的多怎么办",
    answer:
      "孩子发烧先在家休息，38.5 度以上或精神差请就医，退烧满四十八小时再返校。学校一个班三天内超过五人发热的，可以申请调整上课，由疾控指导消毒通风。当前流感以甲型为主，疫苗仍有作用，接种点见“湘岚疾控”。家长关心的停课标准可以派单问清。",
    keywords: "流感 发烧 学校 停课 疫苗",
    source: "市疾控中心 2026 年秋冬流感提示",
    owner: "city-disease-control",
    from: "2026-10-15",
    until: "2027-02-28",
    categories: ["health.public-health.infection"],
  }),
  article("mental-help", {
    title: "心理困扰、有自伤念头找谁",
    answer:
      "先问清来电人现在在哪里、身边有没有人，不要急着讲道理，不评价。有自伤自杀危险的按紧急联动处理，三方接通 110 并留人在线。平时可以打全国心理援助热线 12356，或市精神卫生中心；学生可以找学校心理老师。患者送医由家属、社区、公安配合。",
    keywords: "心理 自杀 抑郁 不想活 心理援助",
    source: "市卫健委心理危机干预工作规范",
    owner: "city-health",
    categories: ["health.elder-care.mental"],
  }),
];
