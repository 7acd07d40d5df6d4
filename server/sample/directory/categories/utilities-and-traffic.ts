// Category tree, part 3: water, power, gas and networks; road traffic; public transport.
import {
  byCity,
  byDistrict,
  byRoadWorks,
  byTransportBureau,
  byWaterCompany,
  group,
  hours,
  leaf,
  root,
} from "./category-builder.ts";

const power = byCity("lanxiang-power");
const gas = byCity("lanxi-gas");
const trafficPolice = byCity("city-traffic-police");
const bus = byCity("lantong-bus");
const aDay = hours(24);

export const utilities = root("utilities", "水电气讯", [
  group("water", "供水管网", { lead: byWaterCompany, kind: "help" }, [
    leaf("stopped", "停水", "停水 没水 断水 什么时候来水", { limit: aDay }),
    leaf("burst", "水管爆裂漏水", "爆管 水管漏 漏水 冒水 水管破", { limit: aDay }),
    leaf("quality", "自来水水质", "水黄 水浑 漂白粉味 水质", { co: ["city-disease-control"] }),
    leaf("fitting", "附属设施破损", "水表箱 阀门 消防栓 供水井盖"),
  ]),
  group("water-bill", "水费水表", { lead: byWaterCompany, kind: "consultation" }, [
    leaf("abnormal", "水费异常", "水费太高 水费不对 多收水费 抄表", { kind: "complaint" }),
    leaf("ladder", "阶梯水价", "阶梯水价 人口核增 水价 几块钱一吨"),
    leaf("meter", "水表更换", "换水表 水表坏 水表倒转 智能水表", { kind: "help" }),
    leaf("account", "开户过户缴费", "水表过户 开户 缴水费 预存"),
  ]),
  group("power", "供电", { lead: power, kind: "help" }, [
    leaf("outage", "停电", "停电 没电 跳闸 什么时候来电", { limit: aDay }),
    leaf("voltage", "电压不稳", "电压 灯闪 电压低 电器烧坏"),
    leaf("wires", "电线杂乱隐患", "电线 电杆 电线垂 裸露 电缆"),
    leaf("bill", "电费电表", "电费 电表 峰谷 阶梯电价 多收电费", { kind: "consultation" }),
    leaf("charging-pile", "充电桩报装", "充电桩 报装 物业不让装 新能源车", { kind: "consultation" }),
  ]),
  group("gas", "燃气", { lead: gas, kind: "help" }, [
    leaf("stopped", "停气", "停气 没气 打不着火 燃气停", { limit: aDay }),
    leaf("opening", "开户通气", "开通燃气 装天然气 开户 通气", { kind: "consultation" }),
    leaf("safety", "燃气安全检查", "安检 燃气检查 软管 报警器"),
    leaf("bill", "气费气表", "气费 气价 燃气表 多收气费", { kind: "consultation" }),
    leaf("bottled", "瓶装液化气", "液化气 煤气罐 送气 气瓶", { lead: byDistrict("urban") }),
  ]),
  group("telecom", "通信宽带", { lead: byCity("city-communications"), kind: "complaint" }, [
    leaf("signal", "信号弱", "没信号 信号差 手机打不通 电梯里没信号", { kind: "help" }),
    leaf("fee", "套餐扣费", "套餐 扣费 话费 携号转网"),
    leaf("broadband", "宽带故障", "宽带 网断了 网速 装不了宽带"),
    leaf("pole", "线缆杂乱", "网线 光缆 蜘蛛网 线掉下来", { kind: "help" }),
  ]),
  group("television", "广播电视", { lead: byCity("lanxin-broadband"), kind: "help" }, [
    leaf("signal", "电视信号", "电视没信号 机顶盒 雪花 看不了电视"),
    leaf("fee", "收视费", "收视费 广电收费 停机"),
    leaf("install", "安装移机", "装电视 移机 报装"),
    leaf("emergency-broadcast", "应急广播", "大喇叭 应急广播 村村响"),
  ]),
]);

export const traffic = root("traffic", "交通管理", [
  group("flow", "道路通行", { lead: trafficPolice, kind: "complaint" }, [
    leaf("jam", "堵点", "堵车 堵死 车道 拥堵 早高峰"),
    leaf("one-way", "单行与禁行", "单行道 限行 禁止左转 禁行", { kind: "suggestion" }),
    leaf("closure", "封路绕行", "封路 绕行 围挡占道 施工封道", { kind: "consultation" }),
    leaf("bus-lane", "公交专用道", "公交专用道 公交车道", { kind: "suggestion" }),
  ]),
  group("signals", "信号标志标线", { lead: trafficPolice, kind: "suggestion" }, [
    leaf("light", "红绿灯故障配时", "红绿灯 绿灯太短 信号灯坏 等太久"),
    leaf("marking", "标线不清", "标线 斑马线 看不清 线磨掉了"),
    leaf("crossing", "过街设施", "过马路 没有斑马线 老人过街 学校门口"),
    leaf("speed-bump", "减速带", "减速带 减速板 开太快 装减速带", { lead: byRoadWorks }),
  ]),
  group("violation", "交通违法处理", { lead: trafficPolice, kind: "consultation" }, [
    leaf("appeal", "违章申诉", "违章 申诉 扣分 罚款 电子眼"),
    leaf("illegal-parking", "违停举报", "违停 乱停车 堵消防通道 堵门口", { kind: "report" }),
    leaf("racing", "飙车炸街", "飙车 炸街 摩托车 改装排气", { kind: "report" }),
    leaf("overload", "超载超限", "超载 大货车 超限 超高", { kind: "report" }),
  ]),
  group("licence", "车驾管", { lead: trafficPolice, kind: "consultation" }, [
    leaf("driver", "驾驶证", "驾照 驾驶证 换证 期满 学车"),
    leaf("vehicle", "机动车登记", "上牌 过户 年审 车检 行驶证"),
    leaf("e-bike", "电动车上牌", "电动车上牌 电动车 头盔 白牌"),
    leaf("old-age", "老年代步车", "老年代步车 三轮车 老头乐", { kind: "report" }),
  ]),
  group("parking", "停车管理", { lead: byDistrict("urban"), kind: "complaint" }, [
    leaf("fee", "停车收费", "停车费 收费太高 收费没公示 停车场", { lead: byDistrict("market") }),
    leaf("roadside", "路边泊位", "路边停车 泊位 咪表 停车位", { lead: byCity("lanbo-parking") }),
    leaf("private-lock", "私设地锁", "地锁 私占车位 放桶占位", { kind: "report" }),
    leaf("shortage", "停车难", "没地方停 车位不够 停车难", { kind: "suggestion" }),
  ]),
  group("accident", "事故处理", { lead: trafficPolice, kind: "help" }, [
    leaf("progress", "事故办理进度", "事故 责任认定 认定书 事故处理"),
    leaf("hit-and-run", "肇事逃逸线索", "逃逸 撞了跑 肇事", { kind: "report" }),
    leaf("black-spot", "事故多发点", "老出事 事故多 危险路口", { kind: "suggestion" }),
    leaf("tow", "拖车与扣车", "拖车 扣车 取车 拖车费", { kind: "complaint" }),
  ]),
]);

export const transport = root("transport", "公共出行", [
  group("bus", "公交", { lead: bus, kind: "complaint" }, [
    leaf("late", "班次少等车久", "公交等太久 班次 半小时没车 晚点"),
    leaf("skip", "到站不停", "不停车 甩站 没停 过站"),
    leaf("driver", "司机服务态度", "司机 态度 骂人 急刹 关门快"),
    leaf("route", "线路与站点调整", "改线 加站 公交站 开通公交 末班车", { kind: "suggestion" }),
    leaf("card", "公交卡与老年卡", "老年卡 公交卡 刷不了 年审 充值", { kind: "consultation" }),
  ]),
  group("taxi", "出租与网约车", { lead: byTransportBureau, kind: "complaint" }, [
    leaf("refusal", "拒载绕路", "拒载 绕路 不打表 加价"),
    leaf("lost", "失物找寻", "东西落车上 手机掉车上 找失物", { kind: "help" }),
    leaf("illegal", "非法营运", "黑车 非法营运 拉客 摩的", { kind: "report" }),
    leaf("driver", "从业资格", "资格证 网约车证 双证 考证", { kind: "consultation" }),
  ]),
  group("coach", "客运与铁路", { lead: byTransportBureau, kind: "consultation" }, [
    leaf("ticket", "购票退票", "买票 退票 汽车站 车票"),
    leaf("rural", "城乡客运", "乡村公交 班车 村里没车 乡镇班线", { kind: "suggestion" }),
    leaf("station", "车站秩序", "车站 拉客 汽车站乱", { kind: "complaint" }),
    leaf("ferry", "渡口船舶", "渡口 渡船 码头 船票", { kind: "help" }),
  ]),
  group("highway", "公路养护", { lead: byCity("city-highway"), kind: "help" }, [
    leaf("damage", "公路破损", "国道 省道 路坏了 坑 县道"),
    leaf("slope", "边坡塌方", "塌方 边坡 落石 滑坡", { limit: aDay }),
    leaf("sign", "公路标牌", "路牌 指示牌 里程碑"),
    leaf("rural-road", "农村公路", "村道 通村路 水泥路 组道", { lead: byTransportBureau }),
  ]),
  group("freight", "货运物流", { lead: byTransportBureau, kind: "consultation" }, [
    leaf("permit", "道路运输证", "运输证 营运证 货车年审"),
    leaf("express", "快递投诉", "快递 丢件 不送上门 快递柜", {
      lead: byCity("branch-postal"),
      kind: "complaint",
    }),
    leaf("port", "码头货场", "码头 货场 装卸 砂石", { kind: "complaint" }),
    leaf("training", "驾培学车", "驾校 退学费 教练 学车", { kind: "complaint" }),
  ]),
  group("works", "交通工程", { lead: byTransportBureau, kind: "consultation" }, [
    leaf("new-road", "道路规划建设", "修路 什么时候通车 新路 开工"),
    leaf("bridge", "桥梁建设检修", "修桥 大桥 封闭 检修"),
    leaf("toll", "通行费", "过路费 高速 ETC 收费站"),
    leaf("noise-barrier", "道路隔音", "隔音墙 隔音屏 车声大", { kind: "suggestion" }),
  ]),
]);
