// What a command is: the one description from which keys, buttons, tips, palette and key sheet are drawn.
import type { Sentence } from "../../../shared/domain/index.ts";

/** Situations in which a command may act. Two commands may share a key only if their situations exclude one another. */
export const situations = {
  always: { zh: "任何时候", en: "Always" },
  phone: { zh: "有话机时", en: "With a phone" },
  intake: { zh: "录单", en: "Intake form" },
  emergency: { zh: "紧急联动", en: "Emergency" },
  practice: { zh: "练习来电", en: "Practice call" },
  screen: { zh: "有主要动作的界面", en: "Screens with a main act" },
  list: { zh: "焦点在列表", en: "A list has the focus" },
  "dispatch-list": { zh: "派单列表", en: "Dispatch list" },
  "dispatch-order": { zh: "派单员看工单", en: "Dispatcher's order" },
  "lead-grid": { zh: "坐席格", en: "Agent grid" },
  "lead-board": { zh: "班长台", en: "Lead's board" },
  callback: { zh: "回访", en: "Callback" },
  answers: { zh: "焦点在答案", en: "Group of answers" },
  "review-list": { zh: "审核列表", en: "Review list" },
  "decline-list": { zh: "不予受理待复核", en: "Declines to review" },
  "supervision-list": { zh: "督办列表", en: "Supervision list" },
  "unit-list": { zh: "单位列表", en: "Unit's list" },
  reply: { zh: "单位回复", en: "Unit's reply" },
  "order-page": { zh: "工单页", en: "Order page" },
  menu: { zh: "焦点在选项", en: "Menu has the focus" },
} as const satisfies Record<string, Sentence>;
export type Situation = keyof typeof situations;

/** Groups of the key sheet, in its order. */
export const groups = {
  call: { zh: "电话 · 任何时候", en: "Call · always" },
  anywhere: { zh: "到处", en: "Everywhere" },
  "intake-go": { zh: "录单 · 去某栏", en: "Intake · go to" },
  "intake-do": { zh: "录单 · 做", en: "Intake · do" },
  list: { zh: "列表 · 焦点在列表时", en: "List · with the focus" },
  dispatch: { zh: "派单", en: "Dispatch" },
  lead: { zh: "班长 · 焦点在坐席时", en: "Shift lead · agent grid" },
  callback: { zh: "回访", en: "Callback" },
  unit: { zh: "单位", en: "Unit" },
  review: { zh: "审核", en: "Review" },
  supervision: { zh: "督办", en: "Supervision" },
  order: { zh: "工单页", en: "Order page" },
  emergency: { zh: "紧急与练习", en: "Emergency and practice" },
} as const satisfies Record<string, Sentence>;
export type Group = keyof typeof groups;

export interface Command {
  readonly id: string;
  readonly title: Sentence;
  /** Chords such as "Ctrl K", "Alt N", "J", "G then 1". The first is the one shown on buttons. */
  readonly keys: readonly string[];
  readonly when: Situation;
  readonly group: Group;
  /** Acts also while an input method composes (only F2, F9 and, while F9 counts, Esc and Alt 1–4). */
  readonly duringComposition?: "always" | "while-counting";
}

/** Two commands that may be active at once must not share a key; these pairs never are. */
export const exclusive: readonly (readonly [Situation, Situation])[] = [
  ["intake", "emergency"],
  ["intake", "callback"],
  ["intake", "reply"],
  ["callback", "reply"],
  ["practice", "emergency"],
  ["dispatch-list", "lead-grid"],
  ["dispatch-list", "unit-list"],
  ["dispatch-list", "order-page"],
  ["dispatch-list", "lead-board"],
  ["dispatch-order", "order-page"],
  ["dispatch-order", "answers"],
  ["dispatch-order", "menu"],
  ["dispatch-list", "menu"],
  ["dispatch-list", "answers"],
  ["lead-grid", "unit-list"],
  ["lead-grid", "order-page"],
  ["lead-grid", "lead-board"],
  ["unit-list", "order-page"],
  ["unit-list", "lead-board"],
  ["lead-board", "order-page"],
  ["answers", "menu"],
  ["phone", "callback"],
  ["dispatch-list", "review-list"],
  ["dispatch-order", "review-list"],
  ["review-list", "order-page"],
  ["dispatch-list", "decline-list"],
  ["review-list", "decline-list"],
  ["dispatch-list", "supervision-list"],
  ["lead-grid", "supervision-list"],
  ["unit-list", "supervision-list"],
  ["supervision-list", "order-page"],
];
