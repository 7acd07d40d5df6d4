// The rules of a fresh install: time limits, returns, extensions and callbacks as the operating norm sets them. A city
// publishes a version of its own where it differs.
import type { Duration, LimitTable, Rules } from "../../shared/domain/reference/index.ts";
import { declineScripts } from "./decline-scripts.ts";

const minutes = (amount: number): Duration => ({ amount, unit: "minutes" });
const hours = (amount: number): Duration => ({ amount, unit: "hours" });
const days = (amount: number): Duration => ({ amount, unit: "days" });
const workingHours = (amount: number): Duration => ({ amount, unit: "working-hours" });
const workingDays = (amount: number): Duration => ({ amount, unit: "working-days" });

const normal: LimitTable = {
  dispatch: minutes(30),
  sign: workingHours(4),
  replyConsultation: workingDays(1),
  replyOther: workingDays(5),
  replyComplex: workingDays(15),
  review: workingDays(1),
  callback: workingDays(1),
};

const urgent: LimitTable = {
  dispatch: minutes(15),
  sign: hours(1),
  replyConsultation: hours(4),
  replyOther: days(1),
  replyComplex: workingDays(15),
  review: hours(4),
  callback: days(1),
};

/** Dispatch of a critical order is at once; one minute is what the clock can show. */
const critical: LimitTable = {
  dispatch: minutes(1),
  sign: minutes(15),
  replyConsultation: hours(1),
  replyOther: hours(2),
  replyComplex: workingDays(15),
  review: hours(1),
  callback: hours(4),
};

/** Words of danger to life, limb or many people. Said by a caller, they make the desk suggest linkage first. */
const dangerWords = [
  "不想活",
  "活不下去",
  "自杀",
  "轻生",
  "跳楼",
  "跳下去",
  "跳河",
  "跳桥",
  "割腕",
  "喝农药",
  "喝药了",
  "吃了安眠药",
  "一了百了",
  "同归于尽",
  "要杀人",
  "砍人",
  "持刀",
  "拿着刀",
  "打死人",
  "绑架",
  "抢劫",
  "着火",
  "起火",
  "失火",
  "冒浓烟",
  "爆炸",
  "煤气泄漏",
  "燃气泄漏",
  "闻到煤气",
  "落水",
  "溺水",
  "掉进河里",
  "触电",
  "昏迷",
  "没有呼吸",
  "喘不上气",
  "大出血",
  "中毒",
  "快生了",
  "车祸",
  "撞人了",
  "被困",
  "塌了",
  "垮下来",
  "孩子不见了",
];

export const rules: Rules = {
  limits: { normal, urgent, critical },
  warnAt: [0.5, 0.8, 1],
  extension: { timesAtMost: 1 },
  returnWindow: workingDays(1),
  returnsToLeadFrom: 2,
  callbackTries: 3,
  undoSeconds: 10,
  declineScripts,
  acceptGrounds: [
    {
      ground: 1,
      title: { zh: "法律法规、政策规定咨询", en: "Consultation on laws, regulations and policy" },
    },
    { ground: 2, title: { zh: "政务信息查询", en: "Enquiry of government information" } },
    {
      ground: 3,
      title: {
        zh: "对政府及其工作人员效能的意见、建议、表扬、投诉、批评",
        en: "Opinion, suggestion, praise, complaint or criticism about government and its staff",
      },
    },
    { ground: 4, title: { zh: "生产生活困难求助", en: "Help with a difficulty in life or production" } },
  ],
  dangerWords,
};
