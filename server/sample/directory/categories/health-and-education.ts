// Category tree, part 5: health; schools and kindergartens.
import { byCity, byDistrict, byStreet, group, leaf, root, workingDays } from "./category-builder.ts";

const cityHealth = byCity("city-health");
const districtHealth = byDistrict("health");
const cityEducation = byCity("city-education");
const districtEducation = byDistrict("education");

export const health = root("health", "医疗卫生", [
  group("hospital", "就医服务", { lead: cityHealth, kind: "complaint" }, [
    leaf("attitude", "医务人员态度", "医生态度 护士 凶 不耐烦"),
    leaf("appointment", "挂号预约", "挂号 预约 挂不上号 专家号", { kind: "consultation" }),
    leaf("dispute", "医疗纠纷", "医疗事故 误诊 手术失败 赔偿", { limit: workingDays(10) }),
    leaf("record", "病历与证明", "病历 复印 出生证明 诊断书", { kind: "consultation" }),
  ]),
  group("charges", "医疗收费", { lead: cityHealth, co: ["city-medical"], kind: "complaint" }, [
    leaf("overcharge", "乱收费", "乱收费 收费太贵 重复检查 清单"),
    leaf("refund", "退费", "退费 预交金 退押金 余额"),
    leaf("drug", "药品价格供应", "药贵 没药 缺药 买不到药"),
    leaf("emergency", "急救收费", "救护车收费 急救费 120收费"),
  ]),
  group("public-health", "公共卫生", { lead: districtHealth, kind: "consultation" }, [
    leaf("vaccine", "疫苗接种", "疫苗 打针 接种 HPV 补种", { lead: byCity("city-disease-control") }),
    leaf("infection", "传染病防控", "流感 传染 水痘 登革热 聚集", { lead: byCity("city-disease-control") }),
    leaf("smoking", "公共场所吸烟", "抽烟 吸烟 禁烟 网吧抽烟", { kind: "report" }),
    leaf("pest", "病媒生物", "蚊子 老鼠 蟑螂 消杀", { lead: byStreet, kind: "help" }),
  ]),
  group("practice", "医疗机构监管", { lead: districtHealth, kind: "report" }, [
    leaf("unlicensed", "无证行医", "黑诊所 无证行医 没有执照"),
    leaf("beauty", "医疗美容", "医美 打针 美容院 脸肿"),
    leaf("hygiene", "场所卫生", "理发店 宾馆 泳池 卫生许可"),
    leaf("institution", "诊所设置许可", "开诊所 医疗许可 备案", { kind: "consultation" }),
  ]),
  group("family", "生育与托育", { lead: districtHealth, kind: "consultation" }, [
    leaf("registration", "生育登记", "生育证 准生证 生育登记"),
    leaf("allowance", "育儿补贴", "育儿补贴 生孩子补贴 三孩"),
    leaf("nursery", "托育机构", "托育 托儿所 三岁以下"),
    leaf("only-child", "独生子女奖励", "独生子女 奖励 父母补助"),
  ]),
  group("blood", "献血与急救", { lead: cityHealth, kind: "consultation" }, [
    leaf("donation", "无偿献血", "献血 献血证 献血车"),
    leaf("use", "用血报销", "用血 退血费 血费报销"),
    leaf("first-aid", "急救设备", "AED 除颤仪 急救培训", { kind: "suggestion" }),
    leaf("organ", "遗体器官捐献", "遗体捐献 器官捐献 登记"),
  ]),
  group("elder-care", "老年与康复", { lead: districtHealth, kind: "consultation" }, [
    leaf("check", "老年人体检", "老人体检 免费体检 六十五岁"),
    leaf("family-doctor", "家庭医生", "家庭医生 签约 上门看病"),
    leaf("mental", "心理与精神卫生", "精神病人 心理咨询 发病 送医", { kind: "help" }),
    leaf("village-clinic", "村卫生室", "村医 卫生室 没有医生", { kind: "complaint" }),
  ]),
]);

export const education = root("education", "教育", [
  group("enrolment", "招生入学", { lead: districtEducation, kind: "consultation" }, [
    leaf("primary", "小学入学", "上小学 报名 学区 划片 一年级"),
    leaf("middle", "小升初", "小升初 摇号 派位 初中"),
    leaf("migrant", "随迁子女入学", "随迁 外地户口 居住证 进城务工"),
    leaf("transfer", "转学", "转学 插班 学位 转回来"),
  ]),
  group("school", "学校管理", { lead: districtEducation, kind: "complaint" }, [
    leaf("canteen", "食堂与课后服务", "食堂 饭菜 课后服务 午休", { co: ["city-market"] }),
    leaf("discipline", "教师行为", "老师打人 体罚 骂学生 师德"),
    leaf("bullying", "校园欺凌", "欺负 打架 霸凌 孤立"),
    leaf("schedule", "作息与补课", "补课 早自习 放学晚 周末上课", { kind: "report" }),
    leaf("gate", "校门口秩序", "校门口 接送 堵 放学", {
      lead: byCity("city-traffic-police"),
      co: ["city-education"],
    }),
  ]),
  group("fees", "教育收费", { lead: districtEducation, kind: "report" }, [
    leaf("overcharge", "学校乱收费", "乱收费 资料费 班费 校服"),
    leaf("private", "民办学校收费", "民办 学费涨 退学费"),
    leaf("dormitory", "住宿伙食费", "住宿费 伙食费 餐费"),
    leaf("aid", "学生资助", "助学金 贫困生 补助 助学贷款", { kind: "consultation" }),
  ]),
  group("training", "校外培训", { lead: districtEducation, kind: "complaint" }, [
    leaf("refund", "培训退费", "培训班 退费 跑路 关门"),
    leaf("unlicensed", "违规办班", "无证 办班 补习班 偷偷补课", { kind: "report" }),
    leaf("arts", "艺体培训", "舞蹈 画画 体育培训 考级"),
    leaf("vocational", "成人培训", "考证班 学历提升 包过 退款", { lead: byDistrict("market") }),
  ]),
  group("kindergarten", "幼儿园", { lead: districtEducation, kind: "consultation" }, [
    leaf("enrol", "入园", "幼儿园 报名 公办园 名额"),
    leaf("fee", "收费与退费", "保教费 退费 幼儿园收费"),
    leaf("care", "保育安全", "老师 摔了 打小孩 监控", { kind: "complaint" }),
    leaf("food", "伙食卫生", "吃坏肚子 伙食 食谱", { kind: "complaint" }),
  ]),
  group("exam", "考试与证书", { lead: cityEducation, kind: "consultation" }, [
    leaf("college", "高考中考", "高考 中考 报名 加分 志愿"),
    leaf("adult", "自考成考", "自考 成人高考 报名"),
    leaf("teacher", "教师资格", "教师资格证 认定 普通话"),
    leaf("certificate", "学历证明", "毕业证 补证 学籍 学历证明"),
  ]),
]);
