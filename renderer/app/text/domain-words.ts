// Names of the domain's closed lists on screen (DOMAIN's glossary, DESIGN 3 and 7).
import type {
  NoMatterReason,
  OrderStateName,
  ReplyBy,
  RequestKind,
  Role,
  Satisfaction,
  Sentence,
  Urgency,
} from "../../../shared/domain/index.ts";
import type { AgentStateName } from "../../../shared/protocol/index.ts";

export const kindWords: Readonly<Record<RequestKind, Sentence>> = {
  consultation: { zh: "咨询", en: "Consultation" },
  help: { zh: "求助", en: "Help" },
  complaint: { zh: "投诉", en: "Complaint" },
  suggestion: { zh: "建议", en: "Suggestion" },
  report: { zh: "举报", en: "Report" },
  praise: { zh: "表扬", en: "Praise" },
};

export const urgencyWords: Readonly<Record<Urgency, Sentence>> = {
  normal: { zh: "一般", en: "Normal" },
  urgent: { zh: "紧急", en: "Urgent" },
  critical: { zh: "特急", en: "Critical" },
};

export const orderStateWords: Readonly<Record<OrderStateName, Sentence>> = {
  draft: { zh: "草稿", en: "Draft" },
  accepted: { zh: "待派", en: "Accepted" },
  dispatched: { zh: "待签", en: "Dispatched" },
  signed: { zh: "已签收", en: "Signed" },
  handling: { zh: "办理中", en: "Handling" },
  "return-asked": { zh: "退单中", en: "Return asked" },
  replied: { zh: "待审", en: "Replied" },
  reviewed: { zh: "待回访", en: "Reviewed" },
  "calling-back": { zh: "回访中", en: "Calling back" },
  closed: { zh: "办结", en: "Closed" },
  archived: { zh: "归档", en: "Archived" },
  answered: { zh: "即时答复", en: "Answered" },
  declined: { zh: "不予受理", en: "Declined" },
  transferred: { zh: "已转接", en: "Transferred" },
  discarded: { zh: "无诉求", en: "No matter" },
};

export const agentStateWords: Readonly<Record<AgentStateName, Sentence>> = {
  ready: { zh: "就绪", en: "Ready" },
  ringing: { zh: "振铃", en: "Ringing" },
  talking: { zh: "通话", en: "Talking" },
  hold: { zh: "保持", en: "Hold" },
  "wrap-up": { zh: "话后", en: "Wrap-up" },
  break: { zh: "小休", en: "Break" },
  meeting: { zh: "会议", en: "Meeting" },
  "signed-out": { zh: "离线", en: "Signed out" },
};

export const replyByWords: Readonly<Record<ReplyBy, Sentence>> = {
  sms: { zh: "短信", en: "SMS" },
  phone: { zh: "电话", en: "Phone" },
  "sms-and-phone": { zh: "短信 + 电话", en: "SMS and phone" },
  none: { zh: "不回复", en: "None" },
};

export const satisfactionWords: Readonly<Record<Satisfaction, Sentence>> = {
  "very-satisfied": { zh: "很满意", en: "Very satisfied" },
  satisfied: { zh: "满意", en: "Satisfied" },
  "basically-satisfied": { zh: "基本满意", en: "Basically satisfied" },
  dissatisfied: { zh: "不满意", en: "Dissatisfied" },
  "very-dissatisfied": { zh: "很不满意", en: "Very dissatisfied" },
};

export const noMatterWords: Readonly<Record<NoMatterReason, Sentence>> = {
  "wrong-number": { zh: "打错", en: "Wrong number" },
  silent: { zh: "无声", en: "Silent" },
  nuisance: { zh: "骚扰", en: "Nuisance" },
  "hung-up": { zh: "来电人挂断", en: "Caller hung up" },
  test: { zh: "测试", en: "Test" },
  "followed-up": { zh: "已追加到原单", en: "Added to an open order" },
};

export const roleWords: Readonly<Record<Role, Sentence>> = {
  agent: { zh: "坐席", en: "Agent" },
  dispatcher: { zh: "派单员", en: "Dispatcher" },
  reviewer: { zh: "审核员", en: "Reviewer" },
  "callback-agent": { zh: "回访员", en: "Callback agent" },
  "shift-lead": { zh: "班长", en: "Shift lead" },
  supervisor: { zh: "督办员", en: "Supervisor" },
  "quality-assessor": { zh: "质检员", en: "Quality assessor" },
  "knowledge-editor": { zh: "知识编辑", en: "Knowledge editor" },
  "unit-handler": { zh: "单位经办", en: "Unit handler" },
  "unit-lead": { zh: "单位负责人", en: "Unit lead" },
  leader: { zh: "领导", en: "Leader" },
  analyst: { zh: "分析员", en: "Analyst" },
  administrator: { zh: "管理员", en: "Administrator" },
  scheduler: { zh: "系统", en: "Scheduler" },
};

/** Steps whose limits run. */
export const limitStepWords: Readonly<Record<string, Sentence>> = {
  dispatch: { zh: "派单", en: "Dispatch" },
  sign: { zh: "签收", en: "Sign" },
  reply: { zh: "回复", en: "Reply" },
  review: { zh: "审核", en: "Review" },
  callback: { zh: "回访", en: "Callback" },
  supervision: { zh: "督办", en: "Supervision" },
};

/** Units in which limits are counted. */
export const durationUnitWords = {
  minutes: { zh: "分钟", en: "minutes" },
  hours: { zh: "小时", en: "hours" },
  days: { zh: "天", en: "days" },
  "working-hours": { zh: "工作小时", en: "working hours" },
  "working-days": { zh: "个工作日", en: "working days" },
} as const satisfies Readonly<Record<string, Sentence>>;
