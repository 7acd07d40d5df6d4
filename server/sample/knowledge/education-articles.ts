// Knowledge: schools, kindergartens, training, examinations.
import { article } from "./article-builder.ts";

export const educationArticles = [
  article("primary-enrolment", {
    title: "小学入学怎么报名、看户口还是房产",
    answer:
      "年满六周岁（8 月 31 日前出生）可以报名，按户籍和实际居住地一致优先，房户一致的先安排，其次有房无户、有户无房，再到随迁子女。每年 7 月初在“湘岚教育”平台网上报名，上传户口簿、房产证或居住证。学校划片以当年区教育局公告为准。",
    keywords: "小学入学 报名 学区 划片 户口 二孩入学",
    source: "市教育局 2026 年义务教育招生通知",
    owner: "city-education",
    until: "2026-12-31",
    categories: ["education.enrolment.primary"],
  }),
  article("second-child", {
    title: "二孩三孩能和哥哥姐姐上同一所学校吗",
    answer:
      "能。父母提出申请，老二、老三可以跟老大在同一所公办小学或初中就读，老大仍在校或应届毕业的都算。报名时在“多孩同校”一栏填老大学籍号，学校核对无误就直接录取，不受学区限制；老大在民办学校的不适用。",
    keywords: "多孩同校 二孩 三孩 同一所学校",
    source: "市教育局多孩同校实施办法",
    owner: "city-education",
    categories: ["education.enrolment.primary", "education.enrolment.transfer"],
  }),
  article("migrant-enrolment", {
    title: "外地户口孩子怎么在本市读书",
    answer:
      "父母一方持本市居住证，有合法稳定住所和务工或经商证明的，按居住证所在地报名，不收借读费。居住证满六个月、社保满三个月的优先安排相对就近的公办学校，学位紧的由区教育局统筹。高中阶段参加中考须有本市初中三年学籍。",
    keywords: "随迁子女 外地户口 居住证 借读",
    source: "市教育局随迁子女入学办法",
    owner: "city-education",
    categories: ["education.enrolment.migrant"],
  }),
  article("transfer-school", {
    title: "孩子想转学怎么办",
    answer:
      "搬家、工作变动可以转学，须转入学校有学位。家长在转入学校提交户口簿、居住证明、原学籍号，学校同意后网上办理，学期开学前后各办一次，毕业年级一般不转。跨省转学要先确认转入省份接收，本市不得以任何名义收转学费。",
    keywords: "转学 插班 学位 学籍",
    source: "市教育局学籍管理规定",
    owner: "city-education",
    categories: ["education.enrolment.transfer"],
  }),
  article("school-fees", {
    title: "学校要买教辅、交班费合规吗",
    answer:
      "义务教育阶段免学费、教科书费。教辅由学生自愿购买，学校不得统一征订评议目录以外的教辅，不得以家委会名义收班费、空调费。校服、课后服务、午餐可以收，须自愿、公示、按标准，课后服务每生每学期不超过标准上限。多收的退还并问责。",
    keywords: "乱收费 教辅 班费 课后服务 校服",
    source: "市教育局、市发改委教育收费公示",
    owner: "city-education",
    categories: ["education.fees.overcharge", "education.school.canteen"],
  }),
  article("training-refund", {
    title: "培训班关门、退费难怎么办",
    answer:
      "请保留合同、收据、转账和聊天记录，告知机构全称和欠费课时。预收费应当存入监管账户，单次不超过三个月或六十课时、五千元。区教育局先核查监管账户余额并约谈负责人；机构已注销或涉嫌诈骗的，由公安立案。可以同时向法院起诉追偿。",
    keywords: "培训班 退费 跑路 关门 预收费",
    source: "湘岚市校外培训机构预收费监管办法",
    owner: "city-education",
    categories: ["education.training.refund"],
  }),
  article("illegal-training", {
    title: "寒暑假违规补课、住家教怎么举报",
    answer:
      "学科类校外培训不得占用节假日、休息日、寒暑假；以住家教师、托管、研学名义变相补课，在职教师有偿补课，都是违规。请说明地点、时间、收费方式，最好有照片。由区教育局牵头，市场监管、公安配合检查，十个工作日内答复，举报人身份保密。",
    keywords: "补课 违规办班 有偿补课 家教 寒暑假",
    source: "校外培训行政处罚暂行办法",
    owner: "city-education",
    categories: ["education.training.unlicensed", "education.school.schedule"],
  }),
  article("kindergarten", {
    title: "公办幼儿园怎么报名、多少钱",
    answer:
      "每年 6 月网上登记、随机派位，满三周岁可以报。公办园保教费：一类每月 780 元，二类 580 元，三类 430 元，伙食费另收，按实际天数退。从 2025 年秋季起，大班孩子免保教费。孩子请假连续五天以上的，按日退保教费。",
    keywords: "幼儿园 公办 报名 保教费 退费",
    source: "市教育局幼儿园收费和招生公告",
    owner: "city-education",
    categories: ["education.kindergarten.enrol", "education.kindergarten.fee"],
  }),
  article("bullying", {
    title: "孩子在学校被欺负怎么办",
    answer:
      "先安抚孩子，保存伤痕照片、聊天截图，书面告知班主任和学校学生欺凌治理委员会，学校应当三日内调查、十日内反馈。已造成伤害、敲诈勒索的直接报警。学校不管的，由区教育局督办，可以申请换班、转学。有自伤念头的，请立即告诉我们。",
    keywords: "欺凌 霸凌 被打 孤立 校园",
    source: "《未成年人保护法》第三十九条",
    owner: "city-education",
    categories: ["education.school.bullying"],
  }),
  article("student-aid", {
    title: "家里困难怎么申请学生资助",
    answer:
      "幼儿园到高中由学校认定困难等级发放，低保、特困、监测户子女不需要另交证明。高中国家助学金每年平均 2,300 元，大学有助学金、助学贷款和绿色通道，助学贷款在毕业后起还，本专科每年最高 2 万元。9 月开学两周内提交申请。",
    keywords: "助学金 贫困生 助学贷款 补助",
    source: "国家学生资助政策",
    owner: "city-education",
    categories: ["education.fees.aid"],
  }),
  article("college-exam", {
    title: "高考报名和异地高考条件",
    answer:
      "2027 年高考报名在 2026 年 10 月 26 日至 31 日，高三在校生由学校组织，往届生在户籍地县招办。异地考生须有本省高中三年学籍、父母居住证和社保。报名信息确认后不可更改，加分项目须公示。志愿填报由学校辅导，市教育局不推荐收费咨询。",
    keywords: "高考 报名 异地高考 加分 志愿",
    source: "省招考办 2027 年高考报名通知",
    owner: "city-education",
    from: "2026-10-10",
    until: "2026-11-30",
    categories: ["education.exam.college"],
  }),
  article("teacher-behaviour", {
    title: "老师体罚、骂学生怎么投诉",
    answer:
      "请说清学校、班级、时间和情况，有照片录音的留存。区教育局五个工作日内到校核查：情节轻的批评教育、调整岗位，体罚造成伤害的停职处理并移送公安。投诉人可以要求保密，不透露学生姓名。不要在家长群里公布，避免影响孩子。",
    keywords: "体罚 老师打人 骂学生 师德",
    source: "中小学教师违反职业道德行为处理办法",
    owner: "city-education",
    categories: ["education.school.discipline"],
  }),
];
