// Knowledge: water, power, gas, networks, street works.
import { article } from "./article-builder.ts";

export const waterPowerGas = [
  article("planned-outage", {
    title: "计划停水 11-24：范围与送水点",
    answer:
      "因听泉街道供水主管改造，11 月 24 日 21:00 至 25 日 5:00，听泉街道竹苑、泉塘、松风三个社区停水，锦澜花园、岚庭国际、泉塘新村都在范围内。送水点设在竹苑社区服务中心和泉塘新村东门，22:00 至次日 5:00 有水车。来水初期水黄，放几分钟即可。",
    keywords: "停水 听泉街道 送水 计划停水",
    source: "岚江水务集团 2026 年第 47 号停水通知",
    owner: "lanjiang-water",
    from: "2026-11-20",
    until: "2026-11-25",
    categories: ["utilities.water.stopped"],
  }),
  article("water-outage-rule", {
    title: "停水要提前多久通知",
    answer:
      "计划停水应当提前二十四小时通知用户，停水超过十二小时的，供水企业应当设临时送水点。突发爆管抢修的，应当在抢修的同时发布停水范围和预计恢复时间，一般小管径八小时、大管径二十四小时内修复。没有接到通知的，请告知小区，我们核实是否漏发。",
    keywords: "停水 通知 提前 爆管 抢修",
    source: "湘岚市城市供水用水条例",
    owner: "lanjiang-water",
    categories: ["utilities.water.stopped", "utilities.water.burst"],
  }),
  article("water-price", {
    title: "居民用水多少钱一吨，阶梯怎么算",
    answer:
      "主城区居民水价：第一阶梯每户每年 216 吨以内 2.85 元一吨，217 吨至 300 吨 3.78 元，300 吨以上 6.57 元，含污水处理费 0.95 元。户籍或居住证满五人的家庭，每多一人每年各档增加 60 吨，带户口簿或居住证到营业厅核增。",
    keywords: "水价 阶梯水价 几块钱 人口核增 水费",
    source: "市发改委关于居民用水阶梯价格的通知",
    owner: "lanjiang-water",
    categories: ["utilities.water-bill.ladder"],
  }),
  article("water-bill-high", {
    title: "这个月水费突然很高怎么办",
    answer:
      "先关掉家里所有龙头看水表还走不走：还走就是表后漏水，请找物业或水电工；不走再核对抄表读数。对读数有疑问的，水务集团三个工作日内上门复核；怀疑表不准的可以申请校表，表快了由公司退差额并承担校验费。表后暗漏可以申请减免一次。",
    keywords: "水费高 水费异常 漏水 校表 抄表",
    source: "岚江水务集团用户服务承诺",
    owner: "lanjiang-water",
    categories: ["utilities.water-bill.abnormal"],
  }),
  article("water-yellow", {
    title: "自来水发黄、有漂白粉味",
    answer:
      "停水后恢复、管网冲洗时会短时发黄，打开最低处龙头放水五到十分钟一般会变清。漂白粉味是余氯，煮沸即可散去，符合国家标准。持续两小时以上不清，或有油味、臭味，请先不要饮用，告知楼栋和时间，水务集团两小时内上门取样，结果会答复您。",
    keywords: "水黄 水浑 漂白粉 水质",
    source: "《生活饮用水卫生标准》GB 5749",
    owner: "lanjiang-water",
    categories: ["utilities.water.quality", "housing.second-supply.tank"],
  }),
  article("second-supply", {
    title: "高层没水、水压小归谁管",
    answer:
      "已移交给岚江水务集团的小区，二次供水泵房由集团维修，二十四小时抢修；没有移交的，由物业负责，费用从物业费或维修资金列支。坐席可以按小区名查是否移交。家中有透析、卧床病人的请主动说明，停水期间安排送水上门。",
    keywords: "水压 高层没水 二次供水 加压泵 泵房",
    source: "湘岚市二次供水管理办法",
    owner: "lanjiang-water",
    categories: ["housing.second-supply.pressure", "housing.second-supply.pump"],
  }),
  article("tank-cleaning", {
    title: "小区水箱多久清洗一次",
    answer:
      "二次供水水箱每半年至少清洗消毒一次，清洗后要检测水质，结果在小区公示栏公布。到期没洗、没公示的，可以反映：已移交的小区派岚江水务集团，未移交的派街道督促物业。发现水里有虫、有异物，按水质问题当天上门取样。",
    keywords: "水箱 清洗 公示 水质检测",
    source: "湘岚市二次供水管理办法第十七条",
    owner: "lanjiang-water",
    categories: ["housing.second-supply.tank"],
  }),
  article("power-outage", {
    title: "停电了多久能来",
    answer:
      "先看邻居家有没有电：只有自家停电，检查空气开关和是否欠费；整栋整片停电，报小区名和楼栋，岚湘供电公司城区四十五分钟、农村九十分钟内到现场。计划停电提前七天公告，可以在“岚湘供电”微信号按小区查询。家里有呼吸机等设备的请说明，优先处理。",
    keywords: "停电 没电 跳闸 抢修",
    source: "岚湘供电公司供电服务承诺",
    owner: "lanxiang-power",
    categories: ["utilities.power.outage"],
  }),
  article("power-price", {
    title: "居民电价和峰谷电价",
    answer:
      "居民用电分三档：每户每月 200 度以内为第一档，201 度至 350 度第二档每度加 0.05 元，350 度以上第三档每度加 0.30 元，冬夏季第二档上限放宽到 450 度。家里有五口人以上的，每月可增加 100 度基数。开不开峰谷由用户自愿，一年内不变更。",
    keywords: "电价 阶梯电价 峰谷 电费",
    source: "市发改委居民用电价格公告",
    owner: "lanxiang-power",
    categories: ["utilities.power.bill"],
  }),
  article("charging-pile", {
    title: "小区装充电桩物业不同意",
    answer:
      "有固定车位（产权或一年以上租约）的，凭身份证、车位证明、购车证明在供电公司线上申请，五个工作日内现场勘查。物业应当配合出具同意材料，不得以收押金、要业委会签字为由拒绝；确有消防、电力容量问题的，要书面说明。物业无故阻拦的，热线派街道协调。",
    keywords: "充电桩 物业不让装 新能源车 报装",
    source: "湘岚市居民区充电设施建设管理办法",
    owner: "lanxiang-power",
    categories: ["utilities.power.charging-pile"],
  }),
  article("gas-safety", {
    title: "怀疑燃气泄漏怎么办",
    answer:
      "闻到臭鸡蛋味：马上关阀、开窗，不要开关电器，不要在室内打电话，人到室外后再拨 110 或燃气抢修电话，热线可以三方接通岚溪燃气公司，抢修人员三十分钟内到场。夜里发现的也要叫醒家人离开，宁可报错，不要拖。",
    keywords: "燃气泄漏 煤气 臭味 抢修",
    source: "岚溪燃气公司安全用气须知",
    owner: "lanxi-gas",
    categories: ["utilities.gas.safety", "utilities.gas.stopped"],
  }),
  article("gas-opening", {
    title: "新房怎么开通天然气",
    answer:
      "小区已通气的，户主带身份证、房产证明、灶具和软管合格证，在岚溪燃气营业厅或微信号预约，三个工作日内上门点火。开户费已含在购房合同里的不再收费。老旧小区没有管道的，先由社区报入户改造计划，以户为单位自愿报名。",
    keywords: "天然气 开通 通气 开户 点火",
    source: "岚溪燃气公司报装指南",
    owner: "lanxi-gas",
    categories: ["utilities.gas.opening"],
  }),
  article("gas-price", {
    title: "天然气多少钱一方",
    answer:
      "居民用气第一档每户每年 360 方以内 2.78 元一方，361 方至 600 方 3.34 元，600 方以上 4.17 元；独立采暖用户第一档放宽到 1,200 方，需先申报。学校、养老院执行居民价。气费可以在营业厅、微信、银行代扣缴纳，欠费满六十日并书面催缴后才可停气。",
    keywords: "气价 天然气 气费 多少钱",
    source: "市发改委天然气销售价格表",
    owner: "lanxi-gas",
    until: "2026-12-31",
    categories: ["utilities.gas.bill"],
  }),
  article("telecom-number", {
    title: "想换运营商但不给办携号转网",
    answer:
      "发短信“CXXZ#姓名#证件号”到各自运营商即可查询能不能转，没有欠费、没有在网协议的，凭授权码到新运营商办理，一般一小时内完成。因合约期限制不给转的，先在网上营业厅申请解约并核算违约金；仍被阻拦的，我们转市通管办核实，三个工作日回复。",
    keywords: "携号转网 套餐 运营商 扣费",
    source: "工业和信息化部携号转网服务规定",
    owner: "city-communications",
    categories: ["utilities.telecom.fee"],
  }),
  article("manhole", {
    title: "井盖坏了、丢了怎么报",
    answer:
      "请说清路名、门牌或参照物，看一看井盖上的字：写“雨”“污”“岚江水务”“电力”“通信”的，分别归不同单位。说不清的也不要紧，先派市政部门到场设围挡，城区两小时内处置，再由权属单位修复。正在有人掉落危险的，按紧急件派办。",
    keywords: "井盖 松动 窨井 缺失",
    source: "湘岚市检查井盖安全管理办法",
    owner: "city-roads",
    categories: ["construction.facilities.manhole"],
  }),
  article("street-lamp", {
    title: "路灯坏了多久能修",
    answer:
      "单灯不亮三日内修复，成片不亮二十四小时内到场，灯杆倾斜、漏电两小时内到场。灯杆上有编号，报编号最快；没有编号的报路名和最近的门牌。小区内部的路灯由物业修，城中村、背街小巷没装灯的，可以作为建议登记，列入下一年度亮化计划。",
    keywords: "路灯 不亮 坏了 灯杆",
    source: "市路灯管理所维修服务标准",
    owner: "city-lamps",
    categories: ["construction.lighting.dark", "construction.lighting.missing"],
  }),
  article("waterlogging", {
    title: "下雨小区门口积水找谁",
    answer:
      "市政道路积水派岚净排水公司，暴雨预警期间三十分钟内到场抽排；小区内部积水由物业疏通，没有物业的由街道组织。请说明积水深度、有没有人或车被困、有没有倒灌入户。被困危及生命的，热线直接三方接通 119。",
    keywords: "积水 内涝 淹水 下水道 反水",
    source: "湘岚市城市内涝应急预案",
    owner: "lanjing-sewage",
    categories: ["construction.drainage.flood", "construction.drainage.blocked"],
  }),
];
