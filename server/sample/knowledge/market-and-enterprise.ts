// Knowledge: consumers, food, prices; enterprises, taxes; farmers; government service, legal aid.
import { article } from "./article-builder.ts";

export const marketAndEnterprise = [
  article("seven-days", {
    title: "网购七天无理由退货",
    answer:
      "网上买的东西收到七日内可以无理由退货，鲜活易腐、定做、拆封的软件和在线下载除外，运费由买家出，质量问题由商家出。商家拒绝的，先找平台介入；平台不处理的，拨 12315 或由热线派经营者所在地市监局，七个工作日内决定受理。",
    keywords: "退货 七天 网购 无理由 退款",
    source: "《消费者权益保护法》第二十五条",
    owner: "city-market",
    categories: ["market.consumer.refund", "market.consumer.online"],
  }),
  article("prepaid-card", {
    title: "办了卡商家关门怎么办",
    answer:
      "请保留办卡收据、合同、消费记录，说明店名、地址、余额、什么时候关的、老板姓名。区市监局会核查经营者去向、约谈房东物业，协调转店、退款；负责人失联、涉嫌诈骗的移送公安。同一家店多人投诉的合并处理。办卡前请查预付卡备案。",
    keywords: "预付卡 关门 跑路 退卡 健身卡 理发卡",
    source: "湘岚市单用途预付消费卡管理办法",
    owner: "city-market",
    categories: ["market.prepaid.closed", "market.prepaid.gym", "market.prepaid.hair"],
  }),
  article("food-complaint", {
    title: "吃坏肚子、吃出异物怎么处理",
    answer:
      "先就医留病历，保存食物样品、小票、照片和聊天记录。请说明店名、时间、几人不适。区市监局一天内到场检查并留样，核实违法的可以要求退款并赔偿十倍价款，不足一千元按一千元。三人以上同时不适的，按紧急派办，疾控同时介入。",
    keywords: "吃坏 拉肚子 食物中毒 异物 餐馆",
    source: "《食品安全法》第一百四十八条",
    owner: "city-market",
    categories: ["market.food.restaurant", "market.food.takeaway"],
  }),
  article("expired-food", {
    title: "买到过期食品怎么赔",
    answer:
      "带小票、商品照片和保质期标签，先和商家协商退一赔十，最低一千元。商家不认的，向区市监局举报，查实后罚款并给消费者赔偿建议；明知过期还大量购买只为索赔的，按投诉人消费者身份依法认定。举报人信息保密，奖励按金额百分之三发放。",
    keywords: "过期食品 变质 十倍 赔偿 举报",
    source: "《食品安全法》第三十四条、第一百四十八条",
    owner: "city-market",
    categories: ["market.food.expired"],
  }),
  article("price-label", {
    title: "商家没有明码标价、结账价更高",
    answer:
      "商品和服务应当明码标价，不得在标价之外加价，以标价计价误导的可以投诉。请保留价签照片和小票，区市监局会责令退还差价，处以罚款，个人经营者最高五千元。餐馆最低消费、餐具费不事先告知的，可以拒付。",
    keywords: "明码标价 加价 结账 最低消费 餐具费",
    source: "《价格法》第十三条；明码标价和禁止价格欺诈规定",
    owner: "city-market",
    categories: ["market.price.label", "market.price.overcharge"],
  }),
  article("power-surcharge", {
    title: "房东、商场加收电费合法吗",
    answer:
      "转供电不得在国家规定的电价外加价，水电公摊只能据实分摊且公示。工业园、写字楼、商场的租户可以要求房东提供供电公司账单。核实加价的，由区市监局责令退还多收部分，最长追溯十二个月，并处罚款。请提供租约、缴费单和抄表照片。",
    keywords: "转供电 电费加价 商业电费 房东",
    source: "市发改委、市市监局转供电专项规定",
    owner: "city-market",
    categories: ["market.price.power-surcharge"],
  }),
  article("fake-goods", {
    title: "举报假烟假酒有什么奖励",
    answer:
      "请说明店名、地址、货架位置和进货车辆。假烟走私烟由 12313 烟草分中心核查，假酒由区市监局三日内检查。按查获金额给奖励，最高 10 万元，匿名举报的用举报码领奖，举报人身份由专人保管。自己买到的，凭小票可以要求三倍赔偿。",
    keywords: "假烟 假酒 举报 奖励 假货",
    source: "市市监局举报奖励办法",
    owner: "city-market",
    categories: ["market.quality.fake", "market.quality.tobacco"],
  }),
  article("elder-products", {
    title: "老人被保健品推销骗了怎么办",
    answer:
      "告知推销地点、公司名称、给老人送的东西和收款方式，不要先和他们争执。区市监局会同公安检查是否虚假宣传、非法集资，预收款可以协调退还，七天内的适用冷静期。家属可以把住处和时间告诉我们，现场正在讲课的当场派人。",
    keywords: "保健品 老人 讲课 送鸡蛋 推销",
    source: "市市监局打击保健品欺诈专项口径",
    owner: "city-market",
    categories: ["market.medicine.elder-product"],
  }),
  article("company-open", {
    title: "开公司办执照要多久、多少钱",
    answer:
      "在“湘岚企业开办”平台填一次，执照、印章、税务、社保、公积金、银行预约一起办，半天办好，免费刻四枚章，寄到家。个体户手机十分钟，用住宅做经营场所要邻居同意或社区证明。前置许可如餐饮、危化品要另外办，坐席可以查清单。",
    keywords: "营业执照 企业开办 注册公司 个体户 刻章",
    source: "市审批局企业开办一件事指南",
    owner: "city-approval",
    categories: ["enterprise.registration.open"],
  }),
  article("company-close", {
    title: "怎么注销公司",
    answer:
      "未开业、无债权债务的走简易注销，公示二十日，无异议后三天领取注销通知；有债务的走一般注销，先成立清算组公告四十五日。税务要先结清票税，在“注销一窗通”一起办，不收费。被吊销的也要注销，不注销法人三年内不能再任职。",
    keywords: "注销 公司注销 简易注销 吊销",
    source: "《公司法》；企业注销指引（2023 修订）",
    owner: "city-approval",
    categories: ["enterprise.registration.close"],
  }),
  article("name-used", {
    title: "身份证被人冒用注册公司怎么办",
    answer:
      "带身份证向公司登记机关申请撤销冒名登记，填笔迹鉴定或声明书，登记机关公示四十五日无异议即撤销，免费。急需的先挂失身份证、在“登记注册身份验证”软件里开启实名提醒。有贷款、税务后果的一并附说明；涉嫌犯罪的报警立案。",
    keywords: "冒名登记 冒用身份 注册公司 我没开公司",
    source: "防范和查处假冒企业登记违法行为规定",
    owner: "city-market",
    categories: ["enterprise.registration.name"],
  }),
  article("personal-tax", {
    title: "个人所得税汇算怎么做、几时退税",
    answer:
      "每年 3 月 1 日至 6 月 30 日在个人所得税软件里做上年度汇算，有收入合并、专项附加扣除没填的先补充，多退少补，退税一般十天内到银行卡。子女教育、赡养老人、房贷租金可以填。补税不足四百元或收入不满十二万元的免补。热线转 12366 更快。",
    keywords: "个税 汇算 退税 专项扣除",
    source: "国家税务总局个人所得税综合所得汇算公告",
    owner: "branch-tax",
    categories: ["enterprise.tax.personal"],
  }),
  article("invoice", {
    title: "商家不开发票怎么办",
    answer:
      "消费者有权要发票，商家不得以没有、以后再开、开票加税点为由拒绝。请提供店名、时间、金额和支付截图，转 12366 税务分中心，五个工作日内核查并责令补开。电子发票与纸质的一样有效，可以直接发到手机。",
    keywords: "发票 不开发票 加税点 电子发票",
    source: "《发票管理办法》第十九条",
    owner: "branch-tax",
    categories: ["enterprise.tax.invoice"],
  }),
  article("deed-tax", {
    title: "买房契税交多少、二手房要交什么税",
    answer:
      "家庭唯一住房 140 平方米以下契税百分之一，以上百分之一点五；第二套 140 平方米以下百分之一，以上百分之二。二手房满两年免增值税，满五唯一免个税，其他按百分之一或差额百分之二十。契税在登记大厅缴，备案后不收其他费用。",
    keywords: "契税 二手房 税 满五唯一 买房",
    source: "财政部、税务总局住房税收政策公告",
    owner: "branch-tax",
    categories: ["enterprise.tax.property"],
  }),
  article("arrears-to-firms", {
    title: "政府、国企拖欠中小企业款项怎么投诉",
    answer:
      "提供合同、结算单、催款记录，说明欠款单位、金额、到期日，由政企专席受理，十个工作日内转责任部门，三十日内书面答复。按合同应付之日起算，不得以审计未完为由拖延超过六十日。已起诉、仲裁的不重复受理。企业名称可以保密。",
    keywords: "拖欠账款 中小企业 工程款 国企 欠款",
    source: "《保障中小企业款项支付条例》",
    owner: "city-business",
    categories: ["enterprise.policy.payment"],
  }),
  article("policy-subsidy", {
    title: "企业奖补资金怎么申报、多久到账",
    answer:
      "登录“湘岚惠企”平台，系统按企业条件匹配政策，免申即享的不用申报，需要申报的按提示上传材料，七个工作日审核、公示五日、到账十五日。没到账的报申报编号，政企专席可以查卡在哪一步。请不要相信收费代报的中介。",
    keywords: "奖补 补贴 兑现 惠企 申报",
    source: "湘岚市惠企政策兑现办法",
    owner: "city-business",
    categories: ["enterprise.policy.subsidy"],
  }),
];
