// Knowledge: civil affairs, disabled persons, veterans, household registration, identity papers, fraud.
import { article } from "./article-builder.ts";

export const civilAndHousehold = [
  article("minimum-allowance", {
    title: "低保怎么申请，多少钱一个月",
    answer:
      "家庭人均月收入低于本市标准、财产符合规定的可以申请。2026 年城市低保每人每月 780 元，农村 560 元，按差额补足。带户口簿、身份证、收入和财产声明，向居住地街道、乡镇提交，三十个工作日内入户核查、公示、审批。因病因残可以适当放宽。",
    keywords: "低保 多少钱 申请 标准 困难",
    source: "市民政局 2026 年最低生活保障标准公告",
    owner: "city-civil",
    until: "2026-12-31",
    categories: ["civil.relief.allowance"],
  }),
  article("temporary-relief", {
    title: "突发困难怎么申请临时救助",
    answer:
      "火灾、车祸、重病等突发困难，可以向居住地街道、乡镇申请，外地人员在本市遇急难的也可以。急难型救助先给后补手续，两天内给付，一般每户一千元至五千元，重特大的区民政局集体审议。有饥寒、危及生命的，当场转街道上门。",
    keywords: "临时救助 突发困难 急难 火灾 重病",
    source: "湘岚市临时救助实施细则",
    owner: "city-civil",
    categories: ["civil.relief.temporary"],
  }),
  article("senior-allowance", {
    title: "高龄津贴怎么领、几岁开始",
    answer:
      "本市户籍年满 80 周岁每月 100 元，90 周岁 200 元，100 周岁 500 元，从满岁当月起发，打到本人社保卡。到社区申报或手机“湘岚通”自助申请，不需要每年重新申报，但每年做一次生存认证。2025 年以前漏领的，核实后可以补发。",
    keywords: "高龄津贴 八十岁 老年补贴 长寿钱",
    source: "市民政局高龄津贴发放办法",
    owner: "city-civil",
    categories: ["civil.elderly.allowance"],
  }),
  article("nursing-home", {
    title: "养老院收费、公办养老院怎么住",
    answer:
      "公办养老机构优先收住特困、低保、失能老人，收费由政府定价，床位费每月 600 元至 1,200 元，护理费按等级另计；民办的自主定价但须明码标价、签合同。入住前看备案证和消防验收，可以先试住一周。有虐待、乱收费情况请马上反映。",
    keywords: "养老院 收费 公办 敬老院 入住",
    source: "市民政局养老机构服务指南",
    owner: "city-civil",
    categories: ["civil.elderly.home"],
  }),
  article("elder-meal", {
    title: "老年食堂在哪里、怎么收费",
    answer:
      "全市有社区老年食堂 112 个，60 周岁以上凭身份证刷脸就餐，午餐套餐 8 元至 12 元；80 周岁以上补贴 3 元，低保、特困老人补贴 6 元，送餐另收 1 元。位置和菜单在“湘岚养老”小程序查。没开的社区可以登记需求，够三十人可以申请新设。",
    keywords: "老年食堂 助餐 送餐 补贴",
    source: "市民政局老年助餐补贴公告",
    owner: "city-civil",
    categories: ["civil.elderly.meal"],
  }),
  article("marriage", {
    title: "结婚登记要带什么，可以异地办吗",
    answer:
      "从 2025 年 5 月 10 日起，全国任一婚姻登记处都可以办，不看户口在哪里，双方带身份证即可，不再要户口簿，现场照相。每天限号的节日请在“湘岚通”预约，当天可以现场取号，不收登记费。婚检免费自愿，在登记处楼下医院即可做。",
    keywords: "结婚登记 领证 预约 户口簿 异地",
    source: "《婚姻登记条例》（2025 修订）",
    owner: "city-civil",
    categories: ["civil.marriage.marry"],
  }),
  article("divorce", {
    title: "协议离婚要多少天",
    answer:
      "双方共同到登记处申请，从收到申请之日起有三十日冷静期，期满后三十日内双方再到场领证，超过三十日不来视为撤回。带身份证、结婚证、离婚协议书。协议里写清孩子抚养、财产和债务。一方不同意的，向法院起诉，热线不能受理。",
    keywords: "离婚 冷静期 离婚证 协议",
    source: "《民法典》第一千零七十六条至一千零七十八条",
    owner: "city-civil",
    categories: ["civil.marriage.divorce"],
  }),
  article("disability-certificate", {
    title: "残疾人证怎么办",
    answer:
      "向户籍所在地社区申请，带身份证、近期照片和病历，由社区交街道残联，再到指定医院评定，评定费由财政承担，二十个工作日内发证。重度、卧床的可以申请上门评定，异地的可以跨省通办。证十年一换，换证不用重新评定，智力、精神类除外。",
    keywords: "残疾证 评残 办证 残疾人证",
    source: "市残联残疾人证核发办法",
    owner: "city-disabled",
    categories: ["civil.disabled.certificate"],
  }),
  article("disability-subsidy", {
    title: "残疾人两项补贴多少钱",
    answer:
      "困难残疾人生活补贴每人每月 90 元，限低保、低保边缘户；重度残疾人护理补贴一级、二级残疾每人每月 90 元。两项可以同时领，在社区或“湘岚通”申请，次月发放。纳入特困供养、领取护理保险的，按规定择高享受，不再重复发。",
    keywords: "残疾补贴 护理补贴 生活补贴 两项补贴",
    source: "湘岚市残疾人两项补贴办法",
    owner: "city-civil",
    categories: ["civil.disabled.subsidy"],
  }),
  article("veteran-card", {
    title: "退役军人优待证怎么办",
    answer:
      "退役军人和三属、现役军人家属，带身份证、退役证和户口簿到户籍地退役军人服务站申请，一个月左右制卡，到指定银行网点领。凭证可以优先就医、免费坐市内公交、景区门票优惠。没有退役证的，服务站协助到档案馆查档，不收费。",
    keywords: "优待证 退役军人 退伍 军属",
    source: "市退役军人局优待证申领指南",
    owner: "city-veterans",
    categories: ["civil.veterans.card"],
  }),
  article("newborn-household", {
    title: "新生儿怎么上户口",
    answer:
      "出生一个月内办，带出生医学证明、父母户口簿、结婚证到父亲或母亲户籍地派出所，不收费，未婚、非婚生育也可以随父或随母落户，随父的要亲子关系证明。在“湘岚通”也可以一件事联办：出生证、户口、社保卡、医保同时办好，寄到家。",
    keywords: "新生儿 上户口 落户 出生证",
    source: "市公安局户政业务办理规范",
    owner: "city-police",
    categories: ["safety.household.newborn"],
  }),
  article("household-transfer", {
    title: "大学毕业、买房怎么迁户口到本市",
    answer:
      "本市全面放开落户：在本市就业、租房、购房，或大专以上学历，都可以在居住地派出所落户，配偶、子女、父母可以随迁。带身份证、户口簿和证明材料，本省网上迁移不需要回原籍开证明，三个工作日办好，外省的五个工作日。",
    keywords: "落户 迁户口 毕业生 买房落户",
    source: "湘岚市户口迁移政策",
    owner: "city-police",
    categories: ["safety.household.move"],
  }),
  article("id-card", {
    title: "身份证丢了、过期怎么补",
    answer:
      "带户口簿或拿过旧证号码，到就近任一派出所办，异地也能办，重新采像留指纹，证件费补领 40 元，换领 20 元，六十日内取证，加急自费。急用的可以当场申请临时身份证 10 元。车站、民航有临时制证点，凭照片核身份即可。",
    keywords: "身份证 补办 丢了 过期 临时",
    source: "《居民身份证法》",
    owner: "city-police",
    categories: ["safety.identity.card"],
  }),
  article("residence-permit", {
    title: "居住证怎么办、有什么用",
    answer:
      "离开户籍地在本市居住半年以上，有工作、住所或就学之一的，带身份证、居住登记和租房、就业证明到派出所或“湘岚公安”网上办理，三个工作日发证，每年签注一次。凭证可以办孩子上学、申请公租房、社保、驾考等，不收费。",
    keywords: "居住证 暂住证 签注 外地人",
    source: "《居住证暂行条例》",
    owner: "city-police",
    categories: ["safety.identity.residence"],
  }),
  article("passport", {
    title: "护照、港澳通行证怎么办",
    answer:
      "护照 16 岁以上带身份证到任一出入境窗口，不分户籍，可以预约，七个工作日出证，护照 120 元，港澳通行证 60 元，签注另收。续签、换发在移民局软件上可以办，快递送达。急事出国的，凭证明加急，两天内出证。详询 12367。",
    keywords: "护照 港澳 通行证 出入境 签注",
    source: "国家移民管理局便民措施",
    owner: "branch-immigration",
    categories: ["safety.identity.passport"],
  }),
  article("fraud", {
    title: "被骗了钱怎么办",
    answer:
      "马上拨 110 或 96110，报案越快止付越有可能追回，三十分钟内最好。保留转账记录、聊天截图和对方账号，不要再向“追款公司”付费。坐席可以三方接通 110。银行卡被冻结的，向冻结公安机关核对，通知书上有单位名称。",
    keywords: "诈骗 被骗 转账 报警 刷单 冻结",
    source: "市公安局反诈中心提示",
    owner: "city-police",
    categories: ["safety.fraud.victim", "safety.fraud.frozen"],
  }),
];
