// Knowledge: road traffic, licences, parking, buses and taxis.
import { article } from "./article-builder.ts";

export const trafficAndTransport = [
  article("senior-bus-card", {
    title: "老年卡怎么办、怎么年审",
    answer:
      "年满 65 周岁，不分户籍，带身份证到岚通公交任一充值点或社区代办，当场领老年卡，免费乘坐市内公交；60 至 64 周岁半价。每年 1 月至 3 月刷脸年审，手机上也能办，子女可以代操作。卡丢了补卡收 15 元工本费，余额转到新卡。",
    keywords: "老年卡 免费乘车 年审 公交 65岁",
    source: "岚通公交集团优待乘车办法",
    owner: "lantong-bus",
    categories: ["transport.bus.card"],
  }),
  article("bus-timetable", {
    title: "公交末班车和实时到站怎么查",
    answer:
      "“岚通出行”小程序可以查每条线路的首末班和实时到站。主城区骨干线 6:00 至 22:30，夜班线 3 条，22:30 至次日 1:00 每半小时一班，途经火车站和两家三甲医院。乡镇线路末班多在 18:00 前，请以站牌为准，临时改线会在站台贴告示。",
    keywords: "末班车 几点 公交 实时 夜班线",
    source: "岚通公交集团 2026 年下半年运营时刻",
    owner: "lantong-bus",
    until: "2026-12-31",
    categories: ["transport.bus.late", "transport.bus.route"],
  }),
  article("bus-new-stop", {
    title: "想加公交站、改公交线路怎么提",
    answer:
      "请说明想加的位置、大概有多少人用、什么时段最需要。热线按建议登记，岚通公交集团每季度汇总现场核查一次，会同交警看能不能停车，结果在线路调整公示里公布，并回复每一位提建议的市民。临时施工造成的改线不需要申请，完工即恢复。",
    keywords: "加站 改线 公交 建议",
    source: "岚通公交集团线网优化流程",
    owner: "lantong-bus",
    categories: ["transport.bus.route"],
  }),
  article("taxi-lost", {
    title: "东西落在出租车、网约车上",
    answer:
      "有发票的报车牌或发票号，网约车报手机号和下单时间，热线转市交通局客服核对定位，一般两小时内联系到司机。没有车牌的，说清上下车地点、时间和颜色，可以调站点和路口监控。贵重物品请同时报 110，司机拒不归还的按失物处理。",
    keywords: "失物 落在车上 手机掉车上 出租车",
    source: "市交通局出租汽车服务监督流程",
    owner: "city-transport",
    categories: ["transport.taxi.lost"],
  }),
  article("taxi-refusal", {
    title: "出租车拒载、不打表、绕路",
    answer:
      "请记下车牌、时间、上下车地点，最好留小票或支付记录。核实拒载的对驾驶员罚款并记分，议价不打表的退还多收部分并处罚，绕路的按合理里程重算退差价。七个工作日内给答复；当场纠纷可能升级的请拨 110。",
    keywords: "拒载 不打表 绕路 出租车",
    source: "《出租汽车驾驶员从业资格管理规定》",
    owner: "city-transport",
    categories: ["transport.taxi.refusal"],
  }),
  article("violation-appeal", {
    title: "交通违章不服怎么申诉",
    answer:
      "先在交管软件上提交申诉，附行车记录、证明材料；也可以到违法地交警大队书面提交。处罚决定作出后六十日内可以申请行政复议，或六个月内起诉，这两项热线不受理，但可以告知受理地点。非现场处罚信息没有收到短信的，可以更正手机号。",
    keywords: "违章 申诉 扣分 罚款 不服",
    source: "《道路交通安全法》及其程序规定",
    owner: "city-traffic-police",
    categories: ["traffic.violation.appeal"],
  }),
  article("driver-licence", {
    title: "驾驶证到期怎么换",
    answer:
      "有效期满前九十日内可以换，带身份证、驾驶证、县级以上医院体检表到车管所，或在交管软件网上办理、邮寄到家。逾期一年以上的，需要考科目一恢复。70 周岁以上每年提交体检证明，本市可以在社区卫生服务中心免费体检。",
    keywords: "驾驶证 换证 到期 体检",
    source: "《机动车驾驶证申领和使用规定》",
    owner: "city-traffic-police",
    categories: ["traffic.licence.driver"],
  }),
  article("ebike-plate", {
    title: "电动车怎么上牌、要不要驾照",
    answer:
      "符合新国标的电动自行车，带身份证、购车发票、合格证到任一上牌点，免费上牌，不需要驾照；速度超 25 公里每小时、重量超 55 公斤的按电动摩托车管理，要驾照和保险。骑行要戴头盔，只能载一名十二岁以下儿童。",
    keywords: "电动车上牌 白牌 头盔 驾照",
    source: "《电动自行车安全技术规范》及本市登记规定",
    owner: "city-traffic-police",
    categories: ["traffic.licence.e-bike"],
  }),
  article("parking-fee", {
    title: "停车场收费标准哪里看",
    answer:
      "实行政府指导价的公共停车场：小型车首小时 3 元，之后每半小时 1 元，24 小时封顶 15 元，前 30 分钟免费；医院、车站执行单独标准。小区和商业停车场为市场价，但必须在入口公示，不公示或多收的可以举报，由区市监局三日内到场核查退费。",
    keywords: "停车费 收费标准 公示 停车场",
    source: "市发改委机动车停放服务收费通知",
    owner: "city-development",
    categories: ["traffic.parking.fee", "market.price.service-charge"],
  }),
  article("illegal-parking", {
    title: "车被堵住、消防通道被占怎么办",
    answer:
      "堵住出入口的，可以拨 114 移车服务，或由坐席代为联系车主。占用消防通道、盲道、公交站的，交警或消防到场贴单、拖车，拖车不向车主收费。请说清位置、车牌、堵了多久；有急救、生产等紧急情况的直接拨 122。",
    keywords: "挪车 堵门 消防通道 违停",
    source: "市交警支队违法停车处置规范",
    owner: "city-traffic-police",
    categories: ["traffic.violation.illegal-parking", "safety.fire.passage"],
  }),
  article("bridge-lane", {
    title: "岚溪大桥北向封闭一条车道",
    answer:
      "岚溪大桥因伸缩缝更换，11 月 20 日至 12 月 15 日北向封闭最右侧一条车道，早晚高峰全部放行，夜间 22:00 至次日 6:00 施工。建议绕行望江桥、滨河隧道。大货车全天禁行，公交 3 路、12 路保持走桥，班次可能晚到五至十分钟。",
    keywords: "岚溪大桥 封闭 堵车 绕行",
    source: "市交警支队 2026 年第 33 号通告",
    owner: "city-traffic-police",
    from: "2026-11-18",
    until: "2026-12-15",
    categories: ["traffic.flow.closure", "traffic.flow.jam"],
  }),
  article("express", {
    title: "快递放驿站不送上门",
    answer:
      "没有经收件人同意，快递不得直接放驿站或快递柜，可以要求送上门。先联系快递企业，三天不回复或者结果不满意的，在 12305 申诉，由分中心七个工作日内处理。丢件损毁的，按保价或实际损失协商；不保价的，依法赔偿不以运费为限。",
    keywords: "快递 不送上门 驿站 丢件 申诉",
    source: "《快递市场管理办法》",
    owner: "branch-postal",
    categories: ["transport.freight.express"],
  }),
];
