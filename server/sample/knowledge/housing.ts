// Knowledge: housing, estates, property registration, planning.
import { article } from "./article-builder.ts";

export const housingArticles = [
  article("public-rental", {
    title: "公租房怎么申请",
    answer:
      "本市城镇户籍或持居住证并缴社保满一年、家庭人均年收入低于 32,600 元、人均住房建筑面积低于 15 平方米的，可以申请。带户口簿、身份证、收入和住房证明，向居住地社区提交，街道初审、区住建局复审并公示，约四十个工作日出结果，再轮候摇号。",
    keywords: "公租房 申请 条件 廉租房 轮候",
    source: "湘岚市公共租赁住房管理办法",
    owner: "city-housing",
    categories: ["housing.rental.public-rental"],
  }),
  article("rent-subsidy", {
    title: "住房租赁补贴标准",
    answer:
      "符合公租房条件又愿意自己租房的，可以申请租赁补贴：低保家庭每平方米每月 12 元，低收入家庭 9 元，新市民 6 元，按人均 15 平方米、每户不超过 60 平方米计算，按季打卡发放。每年 3 月、9 月集中受理，平时先登记。",
    keywords: "租房补贴 租赁补贴 标准",
    source: "市住建局 2026 年租赁补贴通告",
    owner: "city-housing",
    until: "2026-12-31",
    categories: ["housing.rental.subsidy"],
  }),
  article("repair-fund", {
    title: "屋顶漏水能不能动用维修资金",
    answer:
      "可以。一般维修需要专有面积和人数双三分之二参与、双过半同意；屋顶外墙严重渗漏、电梯故障等危及安全的，可以走应急使用程序，不需要先表决，由物业或社区申请，区住建局核实后直接拨付。保修期内的质量问题由开发商维修，不动用维修资金。",
    keywords: "维修基金 维修资金 屋顶漏水 应急",
    source: "《民法典》第二百八十一条；湘岚市维修资金管理办法",
    owner: "city-housing",
    categories: ["housing.owners.repair-fund"],
  }),
  article("owners-committee", {
    title: "怎样成立业主委员会",
    answer:
      "交付面积超过百分之五十，或首套交付满两年，达到百分之二十以上业主联名，就可以向社区、街道书面申请成立筹备组。街道应当在收到申请后六十日内组织筹备组，九十日内召开首次业主大会。业委会成立后三十日内到街道备案。",
    keywords: "业委会 成立 业主大会 换届",
    source: "湘岚市物业管理条例",
    owner: "city-housing",
    categories: ["housing.owners.committee"],
  }),
  article("property-fee", {
    title: "物业费没交，物业断水断电合法吗",
    answer:
      "不合法。物业不得以断水、断电、断气、禁用门禁电梯等方式催缴物业费，发生的请立即反映，由街道和区住建局责令恢复。对服务不满不交物业费的，物业可以依法起诉；认为收费超过公示标准的，可以申请价格核查。",
    keywords: "物业费 断水断电 催缴 门禁",
    source: "《民法典》第九百四十四条",
    owner: "city-housing",
    categories: ["housing.property.fee"],
  }),
  article("lift-trapped", {
    title: "电梯困人怎么办",
    answer:
      "不要扒门、不要跳，按轿厢内报警铃或拨打 96333 应急电话，维保单位城区三十分钟内到场。有人身体不适、轿厢进水、冒烟的，立即拨 119。救出后由区市监局核查维保记录，限期复检；同一台电梯一个月内困人两次的，责令停用检修。",
    keywords: "电梯困人 电梯坏 救援 96333",
    source: "《特种设备安全法》；湘岚市电梯应急处置规程",
    owner: "city-market",
    categories: ["housing.lift.trapped"],
  }),
  article("lift-addition", {
    title: "老楼加装电梯一楼不同意怎么办",
    answer:
      "由本单元专有面积和人数双三分之二以上参与表决、双四分之三同意即可申报，不需要全体同意，但要把方案在楼道公示不少于十日。有异议的由社区组织协商，协商不成可以依法起诉。补贴为每台 15 万元，验收后拨付，今年申报截止 11 月 30 日。",
    keywords: "加装电梯 一楼不同意 补贴 表决",
    source: "湘岚市既有住宅加装电梯实施办法（2025 修订）",
    owner: "city-housing",
    until: "2026-11-30",
    categories: ["housing.lift.addition"],
  }),
  article("late-delivery", {
    title: "开发商延期交房怎么维权",
    answer:
      "先看购房合同约定的交付日期和违约金标准，书面向开发商催告并保留证据。区住建局可以核查预售资金、组织协商；涉及违约金数额、解除合同退房的，属于民事争议，可以申请调解、仲裁或向法院起诉。停工楼盘有专班，热线登记后由专班联系。",
    keywords: "延期交房 烂尾 违约金 退房",
    source: "《城市房地产开发经营管理条例》；市保交房专班口径",
    owner: "city-housing",
    categories: ["housing.purchase.late"],
  }),
  article("quality-warranty", {
    title: "新房漏水、开裂谁来修",
    answer:
      "屋面、卫生间、外墙防渗漏保修五年，电气管线、给排水和装修两年，供热系统两个采暖期，地基和主体结构为设计使用年限，都从交付之日起算，由开发商免费维修。报修后七日内不处理的，区住建局责令限期整改；因漏水造成的损失可以要求赔偿。",
    keywords: "漏水 保修 开裂 质量 开发商",
    source: "《建设工程质量管理条例》第四十条",
    owner: "city-housing",
    categories: ["housing.purchase.quality"],
  }),
  article("first-certificate", {
    title: "交了税还办不了房产证",
    answer:
      "新建商品房要先由开发商办完首次登记，业主才能办转移登记。开发商资料不齐、欠税、未验收备案的，会卡住。可以先告知楼盘名称，市不动产登记中心核查卡在哪一步；因开发商原因无法办证的，属于历史遗留问题的由区政府专班统一化解。",
    keywords: "房产证 不动产证 办证 首次登记",
    source: "《不动产登记暂行条例实施细则》",
    owner: "city-registry",
    categories: ["housing.registry.first"],
  }),
  article("second-hand-transfer", {
    title: "二手房过户要带什么，几天办好",
    answer:
      "买卖双方带身份证、户口簿、婚姻证明、不动产权证、买卖合同，共同到登记大厅，缴税登记同一窗口办理，材料齐全一个工作日办结。有贷款的可以“带押过户”，不用先还清。继承过户先办公证或到登记中心当面确认，不收公证费。",
    keywords: "过户 二手房 继承 带押过户 材料",
    source: "市不动产登记中心办事指南",
    owner: "city-registry",
    categories: ["housing.registry.transfer"],
  }),
  article("house-query", {
    title: "无房证明去哪里开",
    answer:
      "本人凭身份证可以在不动产自助查询机、“湘岚通”小程序直接打印，免费，立等可取；委托他人办理的，要有公证过的委托书。未成年人由监护人带户口簿查询。外省使用需要盖章的，到任一区政务大厅不动产窗口盖章，周六上午也开放。",
    keywords: "无房证明 查房 打印 自助",
    source: "市不动产登记中心服务公告",
    owner: "city-registry",
    categories: ["housing.registry.query"],
  }),
  article("old-estate", {
    title: "老旧小区改造怎么报名",
    answer:
      "2000 年以前建成、基础设施差的小区，由社区组织业主表决，双三分之二参与、双过半同意后报街道，区住建局每年 9 月汇总下一年计划。业主需按户出资的部分，金额和支付方式在公示中写明。外墙保温、加装电梯可以一并申报，也可以单独做。",
    keywords: "老旧小区 改造 报名 外墙",
    source: "湘岚市老旧小区改造工作指南",
    owner: "city-housing",
    from: "2026-03-01",
    categories: ["construction.renewal.old-estate"],
  }),
  article("resettlement", {
    title: "安置房什么时候分",
    answer:
      "安置房交付时间以签订的补偿协议约定为准，逾期的按协议计算临时安置费，超期部分加倍支付，由区政府按季打到户。交房条件是完成竣工备案、水电气通、消防合格。想了解进度的，请告知协议编号或项目名称，由征收部门在五个工作日内答复。",
    keywords: "安置房 分房 过渡费 拆迁",
    source: "《国有土地上房屋征收与补偿条例》",
    owner: "city-housing",
    categories: ["construction.renewal.resettlement"],
  }),
];
