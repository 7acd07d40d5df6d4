// Category tree, part 1: urban construction, housing and estates.
import {
  byCity,
  byCityExcept,
  byDistrict,
  byParks,
  byRoadWorks,
  byStreet,
  byWaterCompany,
  group,
  hours,
  leaf,
  root,
  workingDays,
} from "./category-builder.ts";

const permits = "city-housing-permits";

export const construction = root("construction", "城乡建设", [
  group("site", "施工管理", { lead: byDistrict("urban"), kind: "complaint" }, [
    leaf("night-noise", "夜间施工噪声", "夜间施工 半夜施工 打桩 电钻 工地吵 晚上施工", { co: [permits] }),
    leaf("permit", "施工许可", "施工许可 夜间施工许可 施工证 有没有手续", {
      lead: byCity(permits),
      kind: "consultation",
    }),
    leaf("fence", "围挡与安全防护", "围挡 工地没围 防护网 掉东西 塔吊", { lead: byDistrict("housing") }),
    leaf("mud", "渣土车与道路污染", "渣土车 泥头车 带泥上路 撒漏 马路上全是泥"),
    leaf("slow", "工程进度迟缓", "一直没修好 停工 半拉子 什么时候完工 断头路", {
      lead: byDistrict("housing"),
      kind: "help",
    }),
  ]),
  group("facilities", "市政设施", { lead: byRoadWorks, kind: "help" }, [
    leaf("manhole", "井盖破损", "井盖 井盖松动 没有井盖 窨井 下水道盖子", { co: ["lanjiang-water"] }),
    leaf("pavement", "路面破损塌陷", "路面坑 塌陷 坑洼 路烂了 地砖松动"),
    leaf("guardrail", "护栏隔离桩", "护栏 栏杆断了 隔离桩 石墩 挡车桩"),
    leaf("bridge", "桥梁与人行天桥", "天桥 桥面 桥栏杆 地下通道 电扶梯坏"),
    leaf("steel-plate", "路面铁板异响", "铁板 井盖响 哐当响 压过去响"),
  ]),
  group("lighting", "路灯照明", { lead: byCity("city-lamps"), kind: "help" }, [
    leaf("dark", "路灯不亮", "路灯不亮 路灯坏了 灯不亮 黑漆漆"),
    leaf("missing", "增设路灯", "没有路灯 装路灯 加路灯 晚上看不见", { kind: "suggestion" }),
    leaf("hours", "亮灯时间", "白天亮灯 亮灯太晚 关灯太早", { kind: "suggestion" }),
    leaf("pole", "灯杆倾斜漏电", "灯杆歪了 灯杆倒 漏电 线头露在外面"),
  ]),
  group("drainage", "排水积水", { lead: byCity("lanjing-sewage"), kind: "help" }, [
    leaf("flood", "道路积水内涝", "积水 淹了 内涝 下雨就淹 水排不出去", { co: ["city-emergency"] }),
    leaf("blocked", "下水道堵塞", "下水道堵 污水冒出来 反水 粪水"),
    leaf("septic", "化粪池满溢", "化粪池 粪池 满溢 抽粪", { lead: byStreet }),
    leaf("illegal-outlet", "雨污混接", "雨污混接 污水接雨水管 偷接管道"),
  ]),
  group("greening", "园林绿化", { lead: byParks, kind: "help" }, [
    leaf("tree", "树木修剪倒伏", "树枝 修剪 树倒了 挡住窗户 枯树"),
    leaf("lawn", "绿地损毁", "绿化带 草坪 毁绿 种菜 踩坏"),
    leaf("park", "公园设施", "公园 座椅 健身器材 步道 儿童乐园"),
    leaf("pest", "飞絮虫害", "飞絮 虫子 蚜虫 白蚁 马蜂窝"),
  ]),
  group(
    "renewal",
    "征收与更新",
    { lead: byDistrict("government"), kind: "consultation", limit: workingDays(10) },
    [
      leaf("compensation", "征收补偿", "拆迁 征收 补偿款 拆迁款 过渡费"),
      leaf("resettlement", "安置房交付", "安置房 回迁 什么时候分房 交房"),
      leaf("old-estate", "老旧小区改造", "老旧小区 改造 老改 外墙 一户一表", { lead: byDistrict("housing") }),
      leaf("shanty", "危房与棚改", "危房 棚户区 房子要倒 裂缝 鉴定", {
        lead: byDistrict("housing"),
        kind: "help",
      }),
    ],
  ),
]);

export const housing = root("housing", "住房与物业", [
  group("second-supply", "二次供水", { lead: byWaterCompany, co: ["city-housing"], kind: "help" }, [
    leaf("pressure", "水压不足", "水压 水压小 高层没水 水上不来 加压泵", { limit: hours(48) }),
    leaf("tank", "水箱清洗与水质", "水箱 二次供水 水里有虫 水发黄"),
    leaf("pump", "加压泵故障", "水泵 加压泵坏 泵房 水泵响"),
    leaf("takeover", "二供移交改造", "二供移交 一户一表 水表出户 二供改造"),
  ]),
  group("property", "物业管理", { lead: byStreet, kind: "complaint" }, [
    leaf("service", "物业服务差", "物业不管 物业不作为 保安 保洁 叫不动物业"),
    leaf("fee", "物业费与公摊", "物业费 公摊 乱收费 电费公摊 涨物业费"),
    leaf("public-area", "公共区域占用", "楼道 堆杂物 占公共区域 架空层 消防通道"),
    leaf("handover", "物业交接", "换物业 物业撤走 没人管 新老物业 交接"),
    leaf("e-bike-charging", "电动车充电停放", "电动车上楼 飞线 充电桩 电瓶车 充电棚", { co: ["city-fire"] }),
  ]),
  group("owners", "业委会与维修资金", { lead: byStreet, kind: "consultation" }, [
    leaf("committee", "业委会成立换届", "业委会 业主大会 选举 换届"),
    leaf("repair-fund", "维修资金使用", "维修基金 维修资金 屋顶漏水 公共维修", {
      lead: byDistrict("housing"),
    }),
    leaf("income", "公共收益公开", "公共收益 广告收入 停车费去哪了 账目", { kind: "complaint" }),
    leaf("vote", "业主表决争议", "投票 表决 代签 不同意 签名造假", { kind: "complaint" }),
  ]),
  group("lift", "电梯", { lead: byDistrict("market"), kind: "help" }, [
    leaf("trapped", "电梯困人故障", "电梯困人 电梯坏 电梯停 关在电梯里", { limit: hours(24) }),
    leaf("inspection", "电梯年检过期", "年检过期 电梯检验 合格证 电梯标志", { kind: "report" }),
    leaf("addition", "加装电梯", "加装电梯 装电梯 一楼不同意 加梯", {
      lead: byDistrict("housing"),
      kind: "consultation",
    }),
    leaf("repair", "电梯大修更换", "电梯老旧 换电梯 电梯异响 大修", { lead: byDistrict("housing") }),
  ]),
  group("purchase", "商品房买卖", { lead: byDistrict("housing"), kind: "complaint" }, [
    leaf("late", "延期交房", "延期交房 交不了房 烂尾 停工 逾期交房", { limit: workingDays(10) }),
    leaf("quality", "房屋质量", "漏水 开裂 空鼓 质量问题 墙面渗水"),
    leaf("publicity", "虚假宣传", "虚假宣传 沙盘 学区 承诺 跟说的不一样"),
    leaf("deposit", "定金退还", "定金 首付 退房 不退钱 认筹"),
  ]),
  group("rental", "保障房与租赁", { lead: byDistrict("housing"), kind: "consultation" }, [
    leaf("public-rental", "公租房申请", "公租房 廉租房 保障房 怎么申请 轮候"),
    leaf("subsidy", "租赁补贴", "租房补贴 租赁补贴 住房补贴"),
    leaf("agent", "中介与押金", "中介 押金 不退押金 二房东 黑中介", { kind: "complaint" }),
    leaf("group-rental", "群租隔断", "群租 隔断 合租 住很多人 日租房", { lead: byStreet, kind: "report" }),
  ]),
  group("registry", "不动产登记", { lead: byCity("city-registry"), kind: "consultation" }, [
    leaf("first", "首次办证", "房产证 办不了证 不动产证 首次登记"),
    leaf("transfer", "过户与继承", "过户 继承 赠与 二手房 公证"),
    leaf("mortgage", "抵押与解押", "抵押 解押 解除抵押 还清贷款"),
    leaf("query", "查询与更正", "查档 查房 无房证明 名字错了 更正"),
  ]),
  group("planning", "规划与用地", { lead: byCityExcept("city-land", {}), kind: "report" }, [
    leaf("sunlight", "日照与规划公示", "采光 日照 规划 公示 楼间距", { kind: "consultation" }),
    leaf("changed-plan", "擅改规划", "改规划 跟规划不符 配套没建 绿地变停车场"),
    leaf("idle-land", "闲置土地", "闲置 空地 荒地 围而不建", { kind: "suggestion" }),
    leaf("illegal-use", "违法占地", "违法占地 占耕地 私自建 基本农田"),
  ]),
]);
