// Category tree, part 4: work and wages; social and medical insurance, housing fund.
import { byCity, byDistrict, group, hours, leaf, root } from "./category-builder.ts";

const human = byCity("city-human");
const inspection = byDistrict("human");
const insurance = byCity("city-insurance");
const medical = byCity("city-medical");
const fund = byCity("city-fund");

export const labour = root("labour", "劳动就业", [
  group("wages", "工资拖欠", { lead: inspection, co: ["city-labour-inspection"], kind: "complaint" }, [
    leaf("migrant", "农民工欠薪", "欠薪 农民工 工地工资 包工头 拖欠工资", {
      co: ["city-labour-inspection", "city-housing"],
    }),
    leaf("company", "企业拖欠工资", "不发工资 拖工资 公司欠薪 压工资"),
    leaf("deduction", "克扣工资", "克扣 扣工资 扣押金 罚款"),
    leaf("overtime", "加班费", "加班费 没有加班工资 节假日三倍"),
    leaf("piecework", "劳务费结算", "劳务费 工程款 结账 尾款 分拣"),
  ]),
  group("contract", "劳动合同", { lead: inspection, kind: "complaint" }, [
    leaf("unsigned", "未签合同", "没签合同 不签劳动合同 试用期"),
    leaf("dismissal", "辞退补偿", "辞退 开除 赔偿 经济补偿 N加一"),
    leaf("proof", "离职证明", "离职证明 不给办离职 压档案", { kind: "help" }),
    leaf("dispatch", "劳务派遣", "派遣 外包 中介 同工同酬"),
  ]),
  group("hours", "工时休假", { lead: inspection, kind: "consultation" }, [
    leaf("long-hours", "超时加班", "天天加班 没有休息 十二小时 单休", { kind: "complaint" }),
    leaf("annual-leave", "年休假", "年假 年休假 几天 不让休"),
    leaf("maternity", "产假育儿假", "产假 育儿假 陪产假 哺乳"),
    leaf("heat", "高温津贴", "高温费 高温津贴 防暑"),
  ]),
  group("injury", "工伤", { lead: human, kind: "consultation" }, [
    leaf("recognition", "工伤认定", "工伤 认定 上班受伤 手断了"),
    leaf("benefit", "工伤待遇", "工伤赔偿 伤残等级 工伤待遇"),
    leaf("appraisal", "劳动能力鉴定", "劳动能力鉴定 伤残鉴定 评级"),
    leaf("commuting", "上下班途中受伤", "上班路上 下班路上 被车撞 途中"),
  ]),
  group("employment", "就业创业", { lead: human, kind: "consultation" }, [
    leaf("subsidy", "就业补贴", "社保补贴 就业补贴 困难人员 公益岗"),
    leaf("loan", "创业担保贷款", "创业贷款 担保贷款 贴息"),
    leaf("graduate", "毕业生就业", "毕业生 就业报到 档案 派遣"),
    leaf("recruit", "招聘与虚假招工", "招聘 招聘会 骗人 招工 收押金", { lead: inspection, kind: "report" }),
  ]),
  group("talent", "职称技能", { lead: human, kind: "consultation" }, [
    leaf("title", "职称评审", "职称 评审 中级 高级"),
    leaf("skill", "技能补贴", "技能补贴 技能证 职业证书"),
    leaf("exam", "人事考试", "报名 考试 成绩 资格审查"),
    leaf("talent-policy", "人才引进", "人才补贴 人才房 引进 安家费"),
  ]),
]);

export const socialInsurance = root("insurance", "社会保险与公积金", [
  group("pension", "职工养老", { lead: insurance, kind: "consultation" }, [
    leaf("retirement", "退休办理", "退休 退休年龄 延迟退休 办退休"),
    leaf("payment", "缴费与补缴", "社保 补缴 断缴 灵活就业 缴费"),
    leaf("transfer", "关系转移", "社保转移 转回来 转移接续"),
    leaf("amount", "待遇发放", "养老金 没到账 涨多少 认证"),
  ]),
  group("resident-pension", "居民养老", { lead: insurance, kind: "consultation" }, [
    leaf("join", "参保缴费档次", "农保 居民养老 交多少 档次"),
    leaf("receive", "六十岁领取", "六十岁 领养老金 基础养老金"),
    leaf("landless", "失地农民参保", "失地 被征地 农民社保"),
    leaf("death", "丧葬补助", "去世 丧葬费 抚恤金 退钱"),
  ]),
  group("medical", "医疗保险", { lead: medical, kind: "consultation" }, [
    leaf("resident", "居民医保缴费", "医保 居民医保 交多少 什么时候交 新农合"),
    leaf("reimbursement", "住院报销", "报销 住院 报多少 起付线"),
    leaf("remote", "异地就医备案", "异地就医 备案 外地住院 转诊"),
    leaf("chronic", "门诊慢特病", "慢病 特门 高血压 糖尿病 透析"),
    leaf("account", "个人账户与家庭共济", "个人账户 家庭共济 医保余额 买药"),
  ]),
  group("maternity", "生育保险", { lead: medical, kind: "consultation" }, [
    leaf("allowance", "生育津贴", "生育津贴 产假工资 津贴"),
    leaf("delivery", "生育医疗费", "生孩子报销 产检 分娩"),
    leaf("flexible", "灵活就业生育", "灵活就业 生育 没单位"),
    leaf("assisted", "辅助生殖", "试管 辅助生殖 报销"),
  ]),
  group("unemployment", "失业保险", { lead: insurance, kind: "consultation" }, [
    leaf("claim", "失业金申领", "失业金 失业保险 被裁 领几个月"),
    leaf("subsidy", "技能提升补贴", "技能提升 证书补贴"),
    leaf("stable", "稳岗返还", "稳岗 返还 企业补贴"),
    leaf("stop", "停发与重领", "停发 重新领 找到工作"),
  ]),
  group("card", "社保卡", { lead: insurance, kind: "consultation" }, [
    leaf("loss", "挂失补卡", "社保卡丢了 挂失 补卡", { limit: hours(4) }),
    leaf("activate", "激活与密码", "激活 密码 锁了 初始密码"),
    leaf("electronic", "电子社保卡", "电子社保卡 手机上 扫码"),
    leaf("child", "少儿办卡", "小孩办卡 新生儿 社保卡"),
  ]),
  group("fund", "住房公积金", { lead: fund, kind: "consultation" }, [
    leaf("withdraw", "租房购房提取", "公积金 提取 租房提取 买房提取"),
    leaf("loan", "公积金贷款", "公积金贷款 额度 贷多少 利率"),
    leaf("deposit", "单位缴存", "没交公积金 缴存 比例 补缴", { kind: "complaint" }),
    leaf("leave", "离职销户", "离职 销户 取出来 转移"),
  ]),
]);
