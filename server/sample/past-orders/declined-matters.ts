// What people brought to the hotline that it may not take up, by ground of article 18, and calls that were handed on live.
import type { DeclineGround } from "../../../shared/domain/index.ts";

export interface DeclinedMatter {
  readonly ground: DeclineGround;
  readonly categoryId: string;
  readonly title: string;
  readonly text: string;
}

export const declinedMatters: readonly DeclinedMatter[] = [
  {
    ground: 1,
    categoryId: "safety.fraud.information",
    title: "关于查询他人住址的咨询",
    text: "来电人要求查询欠款人的家庭住址和工作单位，称对方失联半年。",
  },
  {
    ground: 1,
    categoryId: "civil.marriage.marry",
    title: "关于查询他人婚姻登记的咨询",
    text: "来电人想查男友以前有没有结过婚，问能不能报姓名直接查。",
  },
  {
    ground: 1,
    categoryId: "housing.registry.query",
    title: "关于查询他人房产的咨询",
    text: "来电人打听亲戚名下有几套房子，说分家要用，手里没有授权。",
  },
  {
    ground: 2,
    categoryId: "labour.contract.dismissal",
    title: "关于辞退补偿已申请仲裁的投诉",
    text: "来电人与公司补偿金谈不拢，仲裁已经立案，想让热线帮着催公司先给钱。",
  },
  {
    ground: 2,
    categoryId: "housing.purchase.late",
    title: "关于退房款已判决的求助",
    text: "退房款法院已经判了，开发商没有给，来电人问政府能不能先垫付。",
  },
  {
    ground: 2,
    categoryId: "traffic.violation.appeal",
    title: "关于交通处罚复议的投诉",
    text: "来电人对罚款不服，已向复议机关提交申请，又要求热线撤销处罚。",
  },
  {
    ground: 3,
    categoryId: "construction.renewal.compensation",
    title: "关于征收补偿信访事项的投诉",
    text: "老宅征收补偿已经信访复核终结，来电人仍要求重新丈量面积。",
  },
  {
    ground: 3,
    categoryId: "rural.land.collective",
    title: "关于集体分红信访事项的投诉",
    text: "村里分红的事正在信访办理，来电人收到了受理告知书，再来催问结论。",
  },
  {
    ground: 4,
    categoryId: "housing.lift.trapped",
    title: "关于电梯故障重复反映的求助",
    text: "来电人再次反映楼里电梯的事，原工单还在办，没有新的情况。",
  },
  {
    ground: 4,
    categoryId: "urban.order.stalls",
    title: "关于占道经营重复反映的投诉",
    text: "同一个路口的摊贩，来电人本周第三次打来，单位正在处理，无新情况。",
  },
  {
    ground: 5,
    categoryId: "safety.fire.passage",
    title: "关于楼道冒烟的求助",
    text: "来电人说楼道里有烟味，越来越浓，不知道哪家着了。",
  },
  {
    ground: 5,
    categoryId: "traffic.accident.progress",
    title: "关于路口撞车有人受伤的求助",
    text: "两辆电动车相撞，一个人坐在地上起不来，来电人不敢挪动。",
  },
  {
    ground: 6,
    categoryId: "civil.community.proof",
    title: "关于要求开具虚假证明的求助",
    text: "来电人没有住在学区内，要求社区开一张居住证明给孩子报名。",
  },
  {
    ground: 6,
    categoryId: "insurance.medical.account",
    title: "关于医保卡套现的咨询",
    text: "来电人问哪家药店能把医保卡里的钱换成现金，说别人都这么弄。",
  },
  {
    ground: 7,
    categoryId: "civil.community.village",
    title: "关于村干部违纪的举报",
    text: "来电人举报村支书收受好处、优亲厚友，要求马上免职。",
  },
  {
    ground: 7,
    categoryId: "service.conduct.attitude",
    title: "关于人大代表履职的建议",
    text: "来电人对本选区代表不满意，想让热线安排见面。",
  },
  {
    ground: 8,
    categoryId: "environment.noise.equipment",
    title: "关于部队营区噪声的投诉",
    text: "营区清早出操的号声太响，来电人问能不能让部队晚半小时。",
  },
  {
    ground: 8,
    categoryId: "civil.veterans.placement",
    title: "关于现役人员待遇的咨询",
    text: "来电人儿子还在服役，问部队津贴怎么算，要求热线去问。",
  },
  {
    ground: 9,
    categoryId: "transport.works.toll",
    title: "关于省高速收费标准的建议",
    text: "来电人认为高速收费太贵，希望半价，收费标准由省里定。",
  },
  {
    ground: 9,
    categoryId: "insurance.pension.amount",
    title: "关于外省养老金发放的求助",
    text: "来电人在外省退休，那边养老金少发一个月，要求本市补上。",
  },
  {
    ground: 10,
    categoryId: "service.hotline.number",
    title: "关于无具体诉求的来电",
    text: "来电人不说事由，反复谩骂并要求陪聊，提醒后仍继续。",
  },
  {
    ground: 10,
    categoryId: "service.hotline.number",
    title: "关于多次骚扰的来电",
    text: "同一声音当天打来七次，接通后放音乐不说话，最后一次说在打赌。",
  },
  {
    ground: 11,
    categoryId: "civil.community.dispute",
    title: "关于个人借款纠纷的求助",
    text: "朋友借了八千元不还，没有借条，来电人要求政府出面催款。",
  },
  {
    ground: 11,
    categoryId: "market.consumer.service",
    title: "关于感情纠纷的求助",
    text: "来电人与前女友分手后想要回送的手机和项链，希望热线给对方打电话。",
  },
  {
    ground: 11,
    categoryId: "housing.rental.agent",
    title: "关于合租室友矛盾的求助",
    text: "合租的室友不分摊电费，来电人要求热线判定该谁出多少。",
  },
];

export interface HandedOnMatter {
  readonly lineId: string;
  readonly categoryId: string;
  readonly title: string;
  readonly text: string;
}

export const handedOnMatters: readonly HandedOnMatter[] = [
  {
    lineId: "line-12366",
    categoryId: "enterprise.tax.personal",
    title: "关于个税汇算补税的咨询",
    text: "来电人汇算显示要补一千多，认为单位重复申报，转税务分中心核对。",
  },
  {
    lineId: "line-12366",
    categoryId: "enterprise.tax.invoice",
    title: "关于电子发票红冲的咨询",
    text: "小店开错了一张电子发票，已经跨月，问怎么红冲。",
  },
  {
    lineId: "line-12366",
    categoryId: "enterprise.tax.relief",
    title: "关于小规模纳税人优惠的咨询",
    text: "公司这个季度刚好超过免税额一点，问全部要交还是只交超的。",
  },
  {
    lineId: "line-12367",
    categoryId: "safety.identity.passport",
    title: "关于护照加急的咨询",
    text: "来电人后天要出国奔丧，护照上月到期，问能不能加急。",
  },
  {
    lineId: "line-12367",
    categoryId: "safety.identity.foreigner",
    title: "关于外籍配偶居留的咨询",
    text: "来电人的外籍妻子签证还剩两周，问在哪里办团聚居留。",
  },
  {
    lineId: "line-12305",
    categoryId: "transport.freight.express",
    title: "关于快递丢件理赔的投诉",
    text: "寄的相机丢了，快递公司只肯赔运费三倍，来电人要申诉。",
  },
  {
    lineId: "line-12313",
    categoryId: "market.quality.tobacco",
    title: "关于门店售卖假烟的举报",
    text: "来电人在路边店买的整条烟扫码不对，怀疑是假的，转烟草核查。",
  },
  {
    lineId: "line-12348",
    categoryId: "service.legal.aid",
    title: "关于交通事故索赔的咨询",
    text: "来电人被货车刮伤，保险公司拖着不赔，问起诉要准备什么，转律师。",
  },
  {
    lineId: "line-12348",
    categoryId: "service.legal.lawyer",
    title: "关于遗嘱效力的咨询",
    text: "父亲手写的遗嘱没有日期，兄妹意见不一，来电人要问律师算不算数。",
  },
];
