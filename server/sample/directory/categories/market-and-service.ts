// Category tree, part 7: market and consumers; countryside; enterprises; government service, culture and sport.
import {
  byCity,
  byDistrict,
  byFarmBureau,
  byStreet,
  group,
  leaf,
  root,
  workingDays,
} from "./category-builder.ts";

const market = byDistrict("market");
const tax = byCity("branch-tax");
const culture = byCity("city-culture");
const justice = byCity("city-justice");

export const marketRoot = root("market", "市场与消费", [
  group("food", "食品安全", { lead: market, kind: "report" }, [
    leaf("restaurant", "餐饮卫生", "餐馆 不卫生 虫子 拉肚子 吃坏"),
    leaf("expired", "过期变质食品", "过期 变质 发霉 保质期"),
    leaf("takeaway", "外卖食品", "外卖 外卖里有 骑手 配送"),
    leaf("licence", "食品经营许可", "食品许可 开餐馆 小作坊 许可证", { kind: "consultation" }),
  ]),
  group("consumer", "消费维权", { lead: market, kind: "complaint" }, [
    leaf("refund", "退换货退款", "退款 不给退 七天 退货"),
    leaf("service", "服务质量", "服务差 美容 健身 维修"),
    leaf("online", "网络购物", "网购 直播 假货 平台"),
    leaf("car", "汽车消费", "买车 4S店 加价 保险捆绑"),
  ]),
  group("prepaid", "预付卡", { lead: market, co: ["city-commerce"], kind: "complaint" }, [
    leaf("closed", "商家关门跑路", "跑路 关门 人走了 卡里还有钱"),
    leaf("gym", "健身美容卡", "健身卡 美容卡 退卡"),
    leaf("shop", "商超购物卡", "购物卡 超市卡 过期 余额"),
    leaf("hair", "洗车理发卡", "理发店 洗车卡 充值"),
  ]),
  group("price", "价格", { lead: market, kind: "report" }, [
    leaf("overcharge", "哄抬乱收费", "涨价 乱收费 坐地起价"),
    leaf("label", "不明码标价", "没标价 标价 价格不一样 结账"),
    leaf("power-surcharge", "转供电加价", "转供电 商业电费 房东加价"),
    leaf("service-charge", "停车物业价格", "收费标准 公示 政府指导价", { kind: "consultation" }),
  ]),
  group("quality", "质量与计量", { lead: market, kind: "report" }, [
    leaf("fake", "假冒伪劣", "假货 假酒 假烟 山寨"),
    leaf("scale", "缺斤少两", "短斤少两 秤 不够秤 加油机"),
    leaf("product", "产品质量", "质量差 爆炸 充电器 电动车质量"),
    leaf("tobacco", "卷烟举报", "假烟 走私烟 向学生卖烟", { lead: byCity("branch-tobacco") }),
  ]),
  group("equipment", "特种设备", { lead: market, kind: "report" }, [
    leaf("ride", "游乐设施", "游乐场 摩天轮 过山车 安全"),
    leaf("boiler", "锅炉压力容器", "锅炉 气瓶 压力 爆炸"),
    leaf("forklift", "场内车辆", "叉车 无证 起重机"),
    leaf("certificate", "作业人员证", "电工证 焊工证 特种作业", { kind: "consultation" }),
  ]),
  group("medicine", "药品器械化妆品", { lead: market, kind: "report" }, [
    leaf("pharmacy", "药店经营", "药店 卖药 处方药 过期药"),
    leaf("elder-product", "保健品推销", "保健品 老人 讲课 送鸡蛋"),
    leaf("cosmetic", "化妆品过敏", "化妆品 过敏 脸烂 三无"),
    leaf("device", "医疗器械", "理疗仪 血糖仪 口罩 器械"),
  ]),
]);

export const rural = root("rural", "农业农村", [
  group("subsidy", "惠农补贴", { lead: byFarmBureau, kind: "consultation" }, [
    leaf("grain", "耕地地力补贴", "种粮补贴 耕地补贴 一卡通 没到账"),
    leaf("machine", "农机购置补贴", "农机 补贴 旋耕机 收割机"),
    leaf("insurance", "农业保险", "农业保险 水稻保险 理赔"),
    leaf("poverty", "防返贫帮扶", "脱贫户 帮扶 监测户", { lead: byStreet }),
  ]),
  group("land", "土地承包", { lead: byFarmBureau, kind: "complaint" }, [
    leaf("contract", "承包经营权", "承包地 确权 土地证 二轮延包"),
    leaf("dispute", "权属纠纷", "争地 地界 占我家地", { lead: byStreet }),
    leaf("transfer", "土地流转", "流转 租地 租金 没给钱"),
    leaf("collective", "集体收益分配", "分红 集体 外嫁女 分钱", { lead: byStreet }),
  ]),
  group("house", "农村建房", { lead: byStreet, kind: "consultation" }, [
    leaf("apply", "宅基地审批", "宅基地 建房 审批 批地基"),
    leaf("illegal", "违规建房", "违规建房 超面积 占田建房", { kind: "report" }),
    leaf("dangerous", "农村危房改造", "土砖房 危房改造 漏雨", { kind: "help" }),
    leaf("toilet", "改厕", "改厕 旱厕 化粪池", { kind: "help" }),
  ]),
  group("irrigation", "水利设施", { lead: byCity("city-river"), kind: "help" }, [
    leaf("canal", "渠道损毁", "水渠 渠道 灌溉 没水"),
    leaf("reservoir", "水库山塘", "水库 山塘 漏水 坝"),
    leaf("drought", "抗旱用水", "干旱 没水灌 抗旱 抽水"),
    leaf("drinking", "农村饮水", "自来水 村里没水 水厂 饮水"),
    leaf("river-sand", "河道采砂", "采砂 挖沙 河道", { kind: "report" }),
  ]),
  group("forestry", "林业与野生动物", { lead: byCity("city-forest"), kind: "report" }, [
    leaf("logging", "滥伐林木", "砍树 滥伐 偷树"),
    leaf("wildlife", "野猪野生动物", "野猪 蛇 野生动物 糟蹋庄稼", { kind: "help" }),
    leaf("fire", "森林防火", "山火 烧山 防火"),
    leaf("compensation", "生态公益林补偿", "公益林 补偿 林权", { kind: "consultation" }),
  ]),
  group("production", "农业生产", { lead: byFarmBureau, kind: "help" }, [
    leaf("seed", "种子农药", "假种子 农药 不发芽 药害"),
    leaf("pest", "病虫害指导", "虫害 稻瘟 怎么治 技术员", { kind: "consultation" }),
    leaf("animal", "动物疫病", "死猪 鸡瘟 疫病 防疫"),
    leaf("market", "农产品滞销", "滞销 卖不出去 柑橘 帮忙卖"),
  ]),
]);

export const enterprise = root("enterprise", "企业与营商", [
  group("registration", "企业开办注销", { lead: byDistrict("approval"), kind: "consultation" }, [
    leaf("open", "设立登记", "办营业执照 注册公司 开店 个体户"),
    leaf("change", "变更登记", "变更 换法人 改地址"),
    leaf("close", "注销", "注销公司 注销 吊销"),
    leaf("name", "冒名登记", "冒名 我没注册 身份被用", { lead: market, kind: "complaint" }),
  ]),
  group("tax", "税费", { lead: tax, kind: "consultation" }, [
    leaf("personal", "个人所得税", "个税 汇算 退税 专项扣除"),
    leaf("invoice", "发票", "发票 不开发票 开票 电子发票", { kind: "complaint" }),
    leaf("relief", "减税优惠", "减税 小微企业 优惠 免税"),
    leaf("property", "契税房产税", "契税 二手房税 房产税"),
    leaf("fees", "社保费非税", "社保费 残保金 缴费"),
  ]),
  group("policy", "惠企政策", { lead: byCity("city-business"), kind: "consultation" }, [
    leaf("subsidy", "奖补兑现", "奖补 补贴没到 兑现 奖励"),
    leaf("payment", "拖欠账款", "欠款 政府欠钱 工程款 拖欠企业", {
      kind: "complaint",
      limit: workingDays(10),
    }),
    leaf("settle", "招商落户", "招商 入园 厂房 落户"),
    leaf("technology", "科技创新", "高新企业 研发 专利资助", { lead: byCity("city-science") }),
  ]),
  group("permit", "审批许可", { lead: byDistrict("approval"), kind: "consultation" }, [
    leaf("progress", "审批进度", "批了没有 进度 多久 审批"),
    leaf("material", "材料要求", "要什么材料 材料清单 来回跑"),
    leaf("slow", "拖延刁难", "拖着不办 为难 卡着", { kind: "complaint" }),
    leaf("project", "项目审批", "立项 备案 可研 项目", { lead: byCity("city-development") }),
  ]),
  group("finance", "融资与金融", { lead: byCity("city-financial-office"), kind: "help" }, [
    leaf("loan", "企业贷款", "贷款难 银行 融资 抽贷"),
    leaf("illegal", "非法集资", "非法集资 理财 返利 暴雷", { kind: "report" }),
    leaf("insurance", "保险理赔", "理赔 保险公司 拒赔", { kind: "complaint" }),
    leaf("collection", "暴力催收", "催收 网贷 爆通讯录", { kind: "complaint" }),
  ]),
  group("order", "涉企秩序", { lead: byCity("city-business"), kind: "complaint" }, [
    leaf("inspection", "重复检查罚款", "检查太多 罚款 乱罚 执法"),
    leaf("fee", "乱收费摊派", "摊派 乱收费 会费"),
    leaf("ip", "知识产权", "商标 专利 侵权", { lead: byCity("city-market"), kind: "report" }),
    leaf("power", "用工用能", "用工 电力 用气 停电通知", { kind: "help" }),
  ]),
]);

export const service = root("service", "政务服务与文体", [
  group("hall", "政务大厅", { lead: byDistrict("approval"), kind: "consultation" }, [
    leaf("hours", "办理时间地点", "几点上班 在哪办 周末 大厅"),
    leaf("window", "窗口服务", "窗口 排队 叫号 没人", { kind: "complaint" }),
    leaf("online", "网上办事", "网上办 app 登录 系统出错", { lead: byCity("city-data"), kind: "help" }),
    leaf("praise", "窗口表扬", "表扬 感谢 服务好 热心", { kind: "praise" }),
  ]),
  group("conduct", "工作作风", { lead: byDistrict("government"), kind: "complaint" }, [
    leaf("attitude", "工作人员态度", "态度差 凶 爱理不理 推脱"),
    leaf("shirking", "推诿扯皮", "踢皮球 推来推去 不归我管"),
    leaf("slow", "办事拖拉", "拖拉 没回音 等了很久"),
    leaf("praise", "人员表扬", "表扬 谢谢 锦旗 好干部", { kind: "praise" }),
  ]),
  group("hotline", "热线与公开", { lead: byCity("city-data"), kind: "consultation" }, [
    leaf("progress", "工单进度", "上次打的 处理了没 进度 工单", { kind: "help" }),
    leaf("result", "对结果不满", "没解决 回复不对 敷衍", { kind: "complaint" }),
    leaf("open", "政府信息公开", "公开 依申请公开 文件"),
    leaf("number", "电话地址查询", "电话多少 地址 号码 联系"),
  ]),
  group("legal", "公共法律服务", { lead: justice, kind: "consultation" }, [
    leaf("aid", "法律援助", "法律援助 请不起律师 援助"),
    leaf("notary", "公证", "公证 公证处 公证费"),
    leaf("lawyer", "律师服务", "律师 收费 律师跑了", { kind: "complaint" }),
    leaf("mediation", "人民调解", "调解 调解委员会 纠纷"),
  ]),
  group("culture", "文化旅游", { lead: culture, kind: "complaint" }, [
    leaf("tour", "旅行社景区", "旅行社 导游 强制购物 门票"),
    leaf("venue", "图书馆场馆", "图书馆 博物馆 几点开门 预约", { kind: "consultation" }),
    leaf("internet-cafe", "网吧娱乐场所", "网吧 未成年 KTV 酒吧", { kind: "report" }),
    leaf("relic", "文物保护", "文物 古建筑 老房子 保护", { kind: "suggestion" }),
  ]),
  group("sport", "体育健身", { lead: culture, kind: "suggestion" }, [
    leaf("equipment", "健身器材损坏", "健身器材 坏了 器材 锈", { lead: byStreet, kind: "help" }),
    leaf("venue", "场馆开放", "体育馆 游泳馆 开放 免费"),
    leaf("event", "赛事活动", "马拉松 比赛 报名", { kind: "consultation" }),
    leaf("court", "球场照明扰民", "球场 打球 灯太晚 吵", { kind: "complaint" }),
  ]),
]);
