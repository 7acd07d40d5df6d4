// Knowledge: countryside, government halls, legal service, culture and the hotline itself.
import { article } from "./article-builder.ts";

export const ruralAndService = [
  article("rural-house", {
    title: "农村建房怎么批宅基地",
    answer:
      "以户为单位，一户一宅，占耕地不超过 130 平方米，使用荒山不超过 180 平方米。向村小组提出、村委会审核公示、乡镇现场三到场：选址、放线、竣工，二十个工作日批。没批先建属违法。进城落户的可以保留原宅基地，不能翻建给外村人。",
    keywords: "宅基地 建房 审批 农村",
    source: "《土地管理法》；本省农村住房建设管理办法",
    owner: "city-farm",
    categories: ["rural.house.apply"],
  }),
  article("grain-subsidy", {
    title: "耕地地力补贴没到账怎么办",
    answer:
      "2026 年补贴标准每亩 105 元，6 月底前打到户主社保卡，摘要显示“耕补”。没到账的先查卡是否正常、面积是否登记，拿户主身份证到乡镇财政所核对名单，也可以热线登记，农业农村局五个工作日回复。抛荒、改建的地块不发。",
    keywords: "种粮补贴 耕地补贴 没到账 一卡通",
    source: "市农业农村局 2026 年补贴发放公告",
    owner: "city-farm",
    until: "2026-11-30",
    categories: ["rural.subsidy.grain"],
  }),
  article("boar", {
    title: "野猪糟蹋庄稼、伤人怎么办",
    answer:
      "野猪不再列入保护名录，但不能自己投毒、电击、下套。请报时间、地点、损失亩数，由林业局组织专业队驱赶或捕捉，伤人的优先。有损失的在四十八小时内报村里拍照登记，投了野生动物肇事保险的，保险公司三日内勘查，按亩赔付。",
    keywords: "野猪 庄稼 野生动物 赔偿",
    source: "市林业局野生动物致害补偿办法",
    owner: "city-forest",
    categories: ["rural.forestry.wildlife"],
  }),
  article("rural-water", {
    title: "村里没有自来水、经常停水找谁",
    answer:
      "农村集中供水由县、区水利部门和供水公司负责：主管停水找供水单位，二十四小时抢修；还没通自来水的，请村里向乡镇申报，列入农村饮水巩固提升计划，一般在第二年 9 月前通水。干旱期间饮水困难的，先由乡镇送水，热线按紧急派办。",
    keywords: "农村饮水 村里没水 自来水 干旱 送水",
    source: "市水利局农村供水管理办法",
    owner: "city-river",
    categories: ["rural.irrigation.drinking", "rural.irrigation.drought"],
  }),
  article("transfer-land", {
    title: "土地流转租金没给怎么办",
    answer:
      "先看合同写的付款时间，向租地方书面催要；经村集体流转的由村里出面。乡镇农村土地承包仲裁委可以调解仲裁，不收费，不服十五日内起诉。没签书面合同的，口头约定也有效，有转账记录就可以主张。强行收回地、毁青苗的报乡镇处理。",
    keywords: "土地流转 租金 没给钱 承包地",
    source: "《农村土地承包经营纠纷调解仲裁法》",
    owner: "city-farm",
    categories: ["rural.land.transfer", "rural.land.dispute"],
  }),
  article("straw-burning", {
    title: "能不能在田里烧秸秆",
    answer:
      "全市范围禁止露天焚烧秸秆、树叶、垃圾。发现正在烧的请说明位置，由乡镇、街道当场扑灭，轻的教育，重的罚款五百元至二千元，引起火灾的追究责任。秸秆可以免费打捆收储，各乡镇设收储点，农机合作社可以上门。",
    keywords: "烧秸秆 焚烧 烧垃圾 冒烟",
    source: "《大气污染防治法》第一百一十九条",
    owner: "city-environment",
    categories: ["environment.air.burning"],
  }),
  article("hall-hours", {
    title: "政务大厅几点上班、周末开吗",
    answer:
      "市、区政务大厅工作日 9:00 至 12:00、13:30 至 17:30，周六上午 9:00 至 12:00 办社保、不动产、户政、公积金，法定节假日休息，春节前一天只上半天。很多事可以在“湘岚通”小程序办。来之前可以先问坐席要带什么，避免白跑。",
    keywords: "政务大厅 几点上班 周末 上班时间",
    source: "市审批局政务大厅服务时间公告",
    owner: "city-approval",
    categories: ["service.hall.hours"],
  }),
  article("online-service", {
    title: "湘岚通登录不上、提示实名失败",
    answer:
      "先核对姓名、身份证号是否和户口本一致，手机号是否本人名下；生僻字用“·”或拼音不行，请到派出所核对。人脸识别失败换光线充足、不戴眼镜再试，锁定的二十四小时后自动解开。系统故障的截图发给坐席，市数据局两小时内答复。",
    keywords: "湘岚通 登录 实名 网上办 系统出错",
    source: "市数据局湘岚通服务说明",
    owner: "city-data",
    categories: ["service.hall.online"],
  }),
  article("legal-aid", {
    title: "请不起律师怎么申请法律援助",
    answer:
      "家庭困难、农民工讨薪、工伤、赡养抚养、见义勇为的可以免费请律师，讨薪和见义勇为不审查经济状况。带身份证、困难声明和案件材料到各区法律援助中心或网上申请，三日内决定。先问问题的拨 12348，律师免费解答，不分时段。",
    keywords: "法律援助 免费律师 讨薪 打官司",
    source: "《法律援助法》",
    owner: "city-justice",
    categories: ["service.legal.aid"],
  }),
  article("notary", {
    title: "公证要多少钱、继承一定要公证吗",
    answer:
      "不动产继承可以到登记中心当面确认，不强制公证；存款五万元以内的小额遗产直接凭材料领取，不用公证。公证费按标的分段收，委托书一百元左右，老人、困难人员减免。上门公证需预约，当天可以出具的有委托、声明、签名等。",
    keywords: "公证 公证费 继承 委托书",
    source: "市司法局公证收费和减免规定",
    owner: "city-justice",
    categories: ["service.legal.notary"],
  }),
  article("order-progress", {
    title: "我上次打的电话办得怎么样了",
    answer:
      "请报来电手机号、工单号后八位和提取码，坐席可以查当前状态、承办单位和还剩多少时间。一般求助、投诉五个工作日答复，咨询一个工作日，复杂的十五个工作日。超期没有答复的，坐席直接催办并告知，不需要再登记一件；有新情况的追加在原单上。",
    keywords: "进度 上次打 工单 多久答复 催办",
    source: "湘岚市 12345 热线运行规范",
    owner: "city-data",
    categories: ["service.hotline.progress"],
  }),
  article("result-unsatisfied", {
    title: "对办理结果不满意怎么办",
    answer:
      "请说清哪一点没解决、单位怎么答复的。属实没解决的可以重办一次，由热线办核实后退回原单位或改派；单位已经依法答复、要求超出政策的，我们解释政策依据，同一诉求没有新情况的不再重复受理。对单位工作人员态度不满的，另立一件作风投诉。",
    keywords: "不满意 没解决 敷衍 重办",
    source: "湘岚市 12345 热线运行规范",
    owner: "city-data",
    categories: ["service.hotline.result"],
  }),
  article("information-open", {
    title: "怎么申请政府信息公开",
    answer:
      "先在市政府网站信息公开栏找，没有的可以在线提交申请，写明要的文件名或文号、获取方式，二十个工作日内答复，一般不收费。答复不满意的，六十日内申请复议或六个月内起诉，热线不受理公开争议。内部讨论、个人隐私等依法不公开。",
    keywords: "信息公开 依申请公开 文件 答复",
    source: "《政府信息公开条例》",
    owner: "city-data",
    categories: ["service.hotline.open"],
  }),
  article("petition", {
    title: "信访和打 12345 有什么不同",
    answer:
      "12345 受理行政机关能直接办的咨询、求助、投诉；已经进入信访、诉讼、仲裁、复议程序的，由原程序处理，热线不重复受理。信访件凭告知书编号在市信访局查询，三十日内有答复；不服可以申请复查。走访请到属地信访接待大厅。",
    keywords: "信访 上访 复查 重复",
    source: "《信访工作条例》",
    owner: "city-petition",
    categories: ["service.hotline.result"],
  }),
  article("library", {
    title: "图书馆、博物馆开放时间",
    answer:
      "市图书馆周二至周日 9:00 至 21:00，周一闭馆，办证免费不收押金，凭身份证借书六本。市博物馆 9:00 至 17:00，16:00 停止入馆，周一闭馆，免费但要预约，团队提前三天。国庆、春节照常开放，除夕、正月初一上午闭馆。",
    keywords: "图书馆 博物馆 开放时间 几点 预约",
    source: "市文旅广体局公共场馆开放公告",
    owner: "city-culture",
    categories: ["service.culture.venue"],
  }),
  article("tour-complaint", {
    title: "跟团被强制购物怎么投诉",
    answer:
      "请提供合同、行程单、付款记录、导游姓名和车牌，有录音录像更好。旅行社不得强迫购物，三十日内可以要求办理退货并退还自费项目费用。本市旅行社由市文旅广体局查，外地的转到组团社所在地。出境游领队问题一并登记，七个工作日答复。",
    keywords: "强制购物 旅行社 导游 退货 旅游",
    source: "《旅游法》第三十五条",
    owner: "city-culture",
    categories: ["service.culture.tour"],
  }),
  article("winter-heating", {
    title: "冬天有没有集中供暖",
    answer:
      "本市不在集中供暖区，主城区只有 9 个小区有区域供热，收费由住户自愿，每平方米每月 5.6 元。没有供热的按电、气自行取暖，困难群众冬季取暖补助每户 300 元，12 月底前由民政打卡。供热不热的，请说明小区名，由市城管局协调企业四小时内上门。",
    keywords: "供暖 取暖 供热 冬天 暖气",
    source: "市城管局冬季供热口径",
    owner: "city-urban",
    from: "2026-11-01",
    until: "2027-03-15",
    categories: ["utilities.gas.bill", "civil.relief.temporary"],
  }),
];
