// F keys = the call. They are with the person in every screen that has the softphone strip.
import type { Command } from "../definition.ts";

export const callCommands: readonly Command[] = [
  {
    id: "call.answer",
    title: { zh: "接听", en: "Answer" },
    keys: ["F2"],
    when: "phone",
    group: "call",
    duringComposition: "always",
  },
  {
    id: "call.hang-up",
    title: { zh: "挂断 / 拒接", en: "Hang up / pass on" },
    keys: ["Shift F2"],
    when: "phone",
    group: "call",
  },
  { id: "call.mute", title: { zh: "静音", en: "Mute" }, keys: ["F3"], when: "phone", group: "call" },
  {
    id: "call.hold",
    title: { zh: "保持 / 取回", en: "Hold / take back" },
    keys: ["F4"],
    when: "phone",
    group: "call",
  },
  { id: "call.transfer", title: { zh: "转接", en: "Transfer" }, keys: ["F7"], when: "phone", group: "call" },
  {
    id: "call.three-way",
    title: { zh: "三方", en: "Three-way" },
    keys: ["F8"],
    when: "phone",
    group: "call",
  },
  {
    id: "call.emergency",
    title: { zh: "紧急联动", en: "Emergency" },
    keys: ["F9"],
    when: "phone",
    group: "call",
    duringComposition: "always",
  },
  {
    id: "call.dial-pad",
    title: { zh: "拨号盘", en: "Dial pad" },
    keys: ["Alt 0"],
    when: "phone",
    group: "call",
  },
  {
    id: "call.my-state",
    title: { zh: "我的状态", en: "My state" },
    keys: ["Alt S"],
    when: "phone",
    group: "call",
  },
];
