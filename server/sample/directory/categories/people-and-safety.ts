// Category tree, part 6: civil affairs and communities; public security and household registration.
import { byCity, byDistrict, byStreet, group, hours, leaf, root } from "./category-builder.ts";

const civilBureau = byDistrict("civil");
const police = byDistrict("police");
const cityPolice = byCity("city-police");

export const civil = root("civil", "民政与社区", [
  group("relief", "社会救助", { lead: byStreet, co: ["city-civil"], kind: "help" }, [
    leaf("allowance", "低保", "低保 最低生活保障 困难 没收入"),
    leaf("temporary", "临时救助", "临时救助 困难救助 大病 急难", { limit: hours(48) }),
    leaf("homeless", "流浪乞讨救助", "流浪 乞讨 睡街上 找不到家", { lead: civilBureau, limit: hours(4) }),
    leaf("orphan", "孤儿与困境儿童", "孤儿 没人管的孩子 困境儿童 留守", { lead: civilBureau }),
  ]),
  group("elderly", "养老服务", { lead: civilBureau, kind: "consultation" }, [
    leaf("allowance", "高龄津贴", "高龄津贴 八十岁 老年补贴 长寿钱"),
    leaf("home", "养老机构", "养老院 敬老院 收费 护理", { kind: "complaint" }),
    leaf("meal", "老年助餐", "老年食堂 助餐 送餐"),
    leaf("home-care", "居家养老改造", "适老化 上门 居家养老 护理床"),
  ]),
  group("marriage", "婚姻登记", { lead: civilBureau, kind: "consultation" }, [
    leaf("marry", "结婚登记", "结婚 领证 结婚证 预约"),
    leaf("divorce", "离婚登记", "离婚 冷静期 离婚证"),
    leaf("replace", "补领证件", "补证 结婚证丢了 补领"),
    leaf("adoption", "收养登记", "收养 领养 收养证"),
  ]),
  group("disabled", "残疾人服务", { lead: byCity("city-disabled"), kind: "consultation" }, [
    leaf("certificate", "残疾人证", "残疾证 评残 办残疾证"),
    leaf("subsidy", "两项补贴", "残疾补贴 护理补贴 生活补贴"),
    leaf("aid", "辅助器具", "轮椅 助听器 假肢 辅具"),
    leaf("job", "就业与培训", "残疾人就业 按摩 培训"),
  ]),
  group("community", "社区治理", { lead: byStreet, kind: "complaint" }, [
    leaf("proof", "社区开证明", "开证明 盖章 社区证明", { kind: "help" }),
    leaf("staff", "社区工作作风", "社区不管 社区干部 态度"),
    leaf("dispute", "邻里纠纷调解", "邻居 纠纷 调解 漏水到楼下", { kind: "help" }),
    leaf("village", "村务公开", "村务 村账 村干部 公开"),
  ]),
  group("funeral", "殡葬服务", { lead: civilBureau, kind: "consultation" }, [
    leaf("cremation", "殡仪馆收费", "殡仪馆 火化 收费"),
    leaf("cemetery", "墓地公墓", "墓地 公墓 骨灰 价格"),
    leaf("subsidy", "惠民殡葬补贴", "殡葬补贴 免费火化"),
    leaf("mourning", "办丧扰民", "做道场 放哀乐 搭灵棚 办丧事", { lead: byStreet, kind: "complaint" }),
  ]),
  group("veterans", "退役军人", { lead: byCity("city-veterans"), kind: "consultation" }, [
    leaf("benefit", "优抚待遇", "优抚 退伍军人 抚恤 补助"),
    leaf("placement", "安置就业", "退伍安置 安排工作 转业"),
    leaf("card", "优待证", "优待证 军人证 优待"),
    leaf("plaque", "光荣牌", "光荣牌 光荣之家 发牌"),
  ]),
]);

export const safety = root("safety", "公安与安全", [
  group("household", "户口", { lead: police, kind: "consultation" }, [
    leaf("newborn", "新生儿落户", "新生儿 上户口 出生 落户"),
    leaf("move", "户口迁移", "迁户口 落户 迁移 户口迁回"),
    leaf("change", "变更更正", "改名 改年龄 更正 户口本错了"),
    leaf("cancel", "注销与分户", "注销户口 分户 去世销户"),
  ]),
  group("identity", "身份证件", { lead: police, kind: "consultation" }, [
    leaf("card", "身份证办理", "身份证 补办 过期 丢了"),
    leaf("residence", "居住证", "居住证 暂住证 签注"),
    leaf("passport", "出入境证件", "护照 港澳 通行证 签注", { lead: byCity("branch-immigration") }),
    leaf("foreigner", "外国人居留", "外国人 签证 居留", { lead: byCity("branch-immigration") }),
  ]),
  group("order", "治安", { lead: police, kind: "report" }, [
    leaf("gambling", "聚众赌博", "赌博 麻将馆 打牌 老虎机"),
    leaf("fight", "滋事打架", "闹事 打架 醉酒 威胁"),
    leaf("theft", "盗窃", "偷 被盗 电动车被偷 小偷"),
    leaf("door", "锁匠与开锁", "开锁 备案 换锁", { kind: "consultation" }),
  ]),
  group("fraud", "电信诈骗", { lead: cityPolice, kind: "help" }, [
    leaf("victim", "被骗求助", "被骗 诈骗 转账了 刷单"),
    leaf("frozen", "账户冻结", "卡冻结 银行卡 冻结 涉案"),
    leaf("harassing", "骚扰电话短信", "骚扰电话 推销 短信轰炸", { lead: byCity("city-communications") }),
    leaf("information", "个人信息泄露", "信息泄露 隐私 谁把我电话"),
  ]),
  group("fire", "消防", { lead: byCity("city-fire"), kind: "report" }, [
    leaf("passage", "消防通道堵塞", "消防通道 堵了 锁闭 安全出口"),
    leaf("equipment", "消防设施失效", "灭火器 消防栓没水 喷淋 烟感"),
    leaf("approval", "消防验收备案", "消防验收 备案 开业检查", { kind: "consultation" }),
    leaf("fireworks", "烟花爆竹", "烟花 鞭炮 放炮 禁放", { lead: police }),
  ]),
  group("work-safety", "安全生产与应急", { lead: byCity("city-emergency"), kind: "report" }, [
    leaf("hazard", "生产安全隐患", "安全隐患 违规操作 没防护"),
    leaf("chemicals", "危险化学品", "化学品 仓库 油罐 危化"),
    leaf("disaster", "自然灾害求助", "滑坡 洪水 暴雨 受灾", { limit: hours(4), kind: "help" }),
    leaf("shelter", "应急避难与物资", "避难所 应急物资 预警", { kind: "consultation" }),
  ]),
]);
