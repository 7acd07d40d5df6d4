// What a simulated unit writes: plausible words by seed, about the matter that the order names. What only the hotline and the
// unit read says that a simulator wrote it.
import type { Chance } from "./chance.ts";
import type { Solved } from "./unit-plan.ts";

const writtenBy = "（城市模拟器代写）";

const visits = [
  "已派两名工作人员到现场",
  "值班人员已到现场查看",
  "社区会同物业已到现场",
  "科室负责人已到现场核实",
] as const;
const doneWords = [
  "当场要求整改，现已改好",
  "问题属实，今天已处理完毕",
  "已协调有关单位当天解决",
  "已清理恢复，并拍照留存",
] as const;
const partlyWords = [
  "已先行处理一部分，其余已排进计划",
  "已要求限期整改，期满再去复查",
  "已临时处置，永久修复还要施工",
] as const;
const unsolvedWords = [
  "经核实，眼下还不能办到",
  "涉及几家单位，还在协调",
  "需先走立项手续，暂时办不了",
] as const;
const unsolvedReasons = [
  "材料和施工队要等到下周才能到位",
  "产权还在核对，核对清楚后再定",
  "资金已报批，批下来后动工",
] as const;
const progressWords = [
  "已与来电人约好上门时间",
  "已到现场看过，正在联系责任方",
  "已发整改通知，明天复查",
] as const;
const returnGrounds = ["经查地点不在本单位管辖范围", "这件事的主管部门不是本单位，职责见三定方案"] as const;
const extensionGrounds = ["需要等专业检测结果", "施工要避开早晚高峰，工期不够"] as const;

export function progressText(chance: Chance): string {
  return `${chance.pick(progressWords)}${writtenBy}`;
}

export function returnText(chance: Chance): string {
  return `${chance.pick(returnGrounds)}${writtenBy}`;
}

export function extensionText(chance: Chance): string {
  return `${chance.pick(extensionGrounds)}${writtenBy}`;
}

export function coReplyText(chance: Chance): string {
  return `配合主办单位：${chance.pick(visits)}${writtenBy}`;
}

/** `title`: the order's. */
export function replyWords(
  chance: Chance,
  title: string,
  solved: Solved,
): { publicReply: string; internalResult: string; unsolvedReason: string } {
  const matter = title.replace(/^关于/, "").replace(/的(投诉|求助|咨询|建议|举报|表扬)$/, "");
  const visit = chance.pick(visits);
  const result = chance.pick({ solved: doneWords, partly: partlyWords, unsolved: unsolvedWords }[solved]);
  return {
    publicReply: `您好，您反映的${matter}已收到。今天${visit}，${result}。如有疑问请拨 12345。`,
    internalResult: `${visit}，${result}${writtenBy}`,
    unsolvedReason: solved === "solved" ? "" : chance.pick(unsolvedReasons),
  };
}
