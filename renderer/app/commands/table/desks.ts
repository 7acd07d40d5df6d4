// Keys of the other desks: dispatcher, shift lead, callback agent, unit handler, and the order page.
import type { Command, Group, Situation } from "../definition.ts";

function commandsOf(
  when: Situation,
  group: Group,
  rows: readonly (readonly [id: string, keys: string, zh: string, en: string])[],
): readonly Command[] {
  return rows.map(([id, keys, zh, en]) => ({ id, title: { zh, en }, keys: [keys], when, group }));
}

export const deskCommands: readonly Command[] = [
  ...commandsOf("dispatch-list", "dispatch", [
    ["dispatch.as-proposed", "D", "按提议派", "Dispatch as proposed"],
    ["dispatch.other-unit", "U", "另选单位", "Other unit"],
    ["dispatch.category", "C", "改分类", "Category"],
    ["dispatch.merge", "M", "并单", "Merge"],
    ["dispatch.follow-up", "A", "追加", "Follow-up"],
    ["dispatch.agree", "Y", "同意", "Agree"],
    ["dispatch.refuse", "F", "不同意", "Refuse"],
    ["dispatch.escalate", "E", "送班长定", "To the shift lead"],
    ["dispatch.send-back", "R", "退回坐席", "Back to the agent"],
    ["dispatch.unit-1", "1", "单位提议 1", "Unit proposal 1"],
    ["dispatch.unit-2", "2", "单位提议 2", "Unit proposal 2"],
    ["dispatch.unit-3", "3", "单位提议 3", "Unit proposal 3"],
    ["dispatch.wording", "N", "给单位的话", "Wording to the unit"],
  ]),
  ...commandsOf("lead-grid", "lead", [
    ["lead.listen", "L", "监听", "Listen"],
    ["lead.whisper", "W", "耳语", "Whisper"],
    ["lead.barge", "B", "强插", "Barge"],
    ["lead.take-over", "T", "接管", "Take over"],
    ["lead.force-state", "S", "改状态", "Force state"],
  ]),
  ...commandsOf("lead-board", "lead", [
    ["lead.broadcast", "A", "广播", "Broadcast"],
    ["lead.handover", "H", "交接班", "Handover"],
  ]),
  ...commandsOf("always", "lead", [["lead.alarms", "Alt Y", "告警", "Alarms"]]),
  ...commandsOf("callback", "callback", [
    ["callback.dial", "F2", "拨所选", "Dial the selected"],
    ["callback.rework", "Alt -", "送重办", "Send to rework"],
    ["callback.another-time", "Alt T", "改时再访", "Call at another time"],
  ]),
  ...commandsOf(
    "answers",
    "callback",
    ([1, 2, 3, 4, 5, 6] as const).map(
      (digit) => [`answer.${digit}`, `${digit}`, `答案 ${digit}`, `Answer ${digit}`] as const,
    ),
  ),
  ...commandsOf("unit-list", "unit", [
    ["unit.sign", "S", "签收", "Sign"],
    ["unit.progress", "P", "报进展", "Progress"],
    ["unit.extension", "E", "请延期", "Extension"],
    ["unit.return", "R", "退单", "Return"],
    ["unit.assign-inside", "A", "转内部", "Assign inside"],
  ]),
  ...commandsOf("reply", "unit", [["reply.attach", "Alt T", "附件", "Attach"]]),
  ...commandsOf("review-list", "review", [
    ["review.pass", "Y", "通过", "Pass"],
    ["review.reject", "F", "驳回", "Reject"],
    ["review.amend", "N", "改公开答复", "Amend the public reply"],
  ]),
  ...commandsOf("decline-list", "lead", [
    ["decline.uphold", "Y", "维持不予受理", "Uphold the decline"],
    ["decline.overturn", "F", "改为受理", "Overturn the decline"],
  ]),
  ...commandsOf("supervision-list", "supervision", [
    ["supervision.remind", "B", "催办", "Remind"],
    ["supervision.supervise", "S", "督办", "Supervise"],
    ["supervision.instruct", "I", "录批示", "Record an instruction"],
  ]),
  ...commandsOf("order-page", "order", [
    ["order.previous", "[", "上一件", "Previous order"],
    ["order.next", "]", "下一件", "Next order"],
    ["order.unmask", "V", "揭开", "Unmask"],
    ["order.note", "N", "内部说明", "Note"],
    ["order.remind", "B", "催办", "Remind"],
    ["order.copy-number", "I", "复制工单号", "Copy number"],
  ]),
];
