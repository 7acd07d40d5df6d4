// What staff and units write in passing: opinions, grounds, notes, reasons.
import type { Satisfaction } from "../../../shared/domain/index.ts";

export const opinions = [
  "请到场核实处理，并与来电人联系。",
  "请先处置现场，再书面回复。",
  "来电人多次催问，请今日内先联系。",
  "请核实责任，能当场解决的当场解决。",
  "请牵头协调，协办单位配合。",
  "涉及老人和孩子，请抓紧办理。",
  "请按规定时限办理，公开答复写清几时能好。",
  "请注意取证，结果拍照留存。",
];

export const returnGrounds = [
  "经现场核对，该处不在我单位管养范围，权属清单附后。",
  "事项属行业主管部门职责，我单位无执法权。",
  "地点属另一辖区，界线图已附。",
  "该设施已于今年移交，移交协议附后。",
];

export const additions = [
  "来电人补充：昨晚又发生一次，比前一次更厉害，有照片。",
  "补充具体位置：在北门岗亭往里第二个路口。",
  "来电人说家里老人因此住院，希望优先处理。",
  "补充：楼里另有三户也遇到同样的情况。",
];

export const reminders = [
  "来电人催问进度，希望知道几时有人来。",
  "来电人表示还没有接到承办单位的电话。",
  "再次来电催办，说答应的日期到了没动静。",
];

export const pressure = [
  "来电人两次催问，请尽快联系并报进展。",
  "时限过半未见进展，请加快。",
  "同类来电增多，请一并处理。",
];

export const demands = [
  "请主要负责人过问，两个工作日内书面报处理情况。",
  "请说明迟延原因，明确完成时间，并当面答复来电人。",
  "请到现场拿出办法，不得只作解释。",
];

export const instructions = [
  "群众反映的问题要一抓到底，请主要负责同志到现场看一看。",
  "此类问题反复出现，要从根子上想办法，一周内报方案。",
  "责任单位不要推，先解决，再分清责任。",
];

export const supervisionAnswers = [
  "分管负责人已到现场，明确专人负责，本周内办结。",
  "迟延因配件未到，已改用备用件，明日完成并当面答复。",
  "已与来电人当面沟通，对方认可处理方案。",
];

export const contacts = [
  "已电话联系，核对了位置和时间，约定上门。",
  "已与来电人见面，看了现场。",
  "来电人补充了两张照片，约好明天上午到场。",
  "已说明办理步骤和大概时间，来电人表示理解。",
];

export const progress = [
  "已到现场查看，正在协调施工队伍进场。",
  "已约谈责任方，要求三日内整改。",
  "配件已下单，预计后天到货。",
  "已立案调查，正在取证。",
  "与相关单位开了现场会，分工已明确。",
];

export const extensionGrounds = [
  "需更换的配件外地发货，预计三日后到。",
  "需第三方检测，报告要等几天。",
  "连续降雨无法施工，待天气好转即进场。",
  "涉及多方协商，第一次会未谈妥，已约第二次。",
];

/** Replies that a reviewer does not let pass. */
export const thinReplies = [
  "已收到，正在处理，请耐心等待。",
  "我单位高度重视，已安排人员跟进。",
  "经核实情况属实，后续将加强管理。",
];

export const rejections = [
  "没有写明做了什么、几时能好，请补充。",
  "答非所问，来电人问的是时间，请正面回答。",
  "未与来电人联系，请联系后再回复。",
];

export const reworkReasons = [
  "来电人说问题还在，没有人到过现场。",
  "处理后第二天又复发，来电人不认可。",
  "只解决了一半，另一处没有处理。",
];

export const unsolvedReasons = [
  "需纳入年度改造计划，资金落实后实施，预计明年二季度。",
  "当事双方意见分歧较大，仍在调解。",
  "待检测结果出来后再行处置，约需十日。",
];

export const notReached = ["无人接听。", "关机。", "接通后挂断。", "占线，改时再打。"];

export const callbackNotes = [
  "来电人表示处理得比较快。",
  "来电人认可结果，希望以后多巡查。",
  "已说明后续安排，来电人表示理解。",
  "来电人说收到了短信，没有别的要求。",
];

interface PhoneRating {
  readonly satisfaction: Satisfaction;
  readonly solved: "solved" | "partly";
  readonly weight: number;
}

export const phoneRatings: readonly PhoneRating[] = [
  { satisfaction: "very-satisfied", solved: "solved", weight: 40 },
  { satisfaction: "satisfied", solved: "solved", weight: 42 },
  { satisfaction: "basically-satisfied", solved: "partly", weight: 16 },
  { satisfaction: "satisfied", solved: "partly", weight: 6 },
];

export const smsRatings: readonly { satisfaction: Satisfaction; weight: number }[] = [
  { satisfaction: "very-satisfied", weight: 45 },
  { satisfaction: "satisfied", weight: 40 },
  { satisfaction: "basically-satisfied", weight: 15 },
];
