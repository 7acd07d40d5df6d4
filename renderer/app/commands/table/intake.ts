// Alt + letter = go to a field or do one thing in the form; Alt + digit = take the proposal that shows this digit.
import type { Command } from "../definition.ts";

const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

function takes(digit: (typeof digits)[number]): string {
  return digit <= 3 ? "category" : digit <= 6 ? "unit" : "knowledge";
}
const takenTitles: Readonly<Record<string, { zh: string; en: string }>> = {
  category: { zh: "采用分类", en: "Take category" },
  unit: { zh: "采用单位", en: "Take unit" },
  knowledge: { zh: "采用知识", en: "Take answer" },
};

export const intakeCommands: readonly Command[] = [
  {
    id: "intake.caller",
    title: { zh: "来电人", en: "Caller" },
    keys: ["Alt P"],
    when: "intake",
    group: "intake-go",
  },
  {
    id: "intake.kind",
    title: { zh: "诉求类型", en: "Kind" },
    keys: ["Alt L"],
    when: "intake",
    group: "intake-go",
  },
  {
    id: "intake.title",
    title: { zh: "标题", en: "Title" },
    keys: ["Alt B"],
    when: "intake",
    group: "intake-go",
  },
  {
    id: "intake.text",
    title: { zh: "内容", en: "Text" },
    keys: ["Alt N"],
    when: "intake",
    group: "intake-go",
  },
  {
    id: "intake.place",
    title: { zh: "地点", en: "Place" },
    keys: ["Alt W"],
    when: "intake",
    group: "intake-go",
  },
  {
    id: "intake.category",
    title: { zh: "分类", en: "Category" },
    keys: ["Alt C"],
    when: "intake",
    group: "intake-go",
  },
  {
    id: "intake.urgency",
    title: { zh: "紧急程度", en: "Urgency" },
    keys: ["Alt J"],
    when: "intake",
    group: "intake-go",
  },
  {
    id: "intake.unit",
    title: { zh: "单位", en: "Unit" },
    keys: ["Alt U"],
    when: "intake",
    group: "intake-go",
  },
  {
    id: "intake.reply-by",
    title: { zh: "保密 回访 方式", en: "Secrecy and reply" },
    keys: ["Alt H"],
    when: "intake",
    group: "intake-go",
  },
  ...digits.map((digit): Command => {
    const what = takes(digit);
    const title = takenTitles[what] ?? { zh: "", en: "" };
    return {
      id: `intake.take-${digit}`,
      title: { zh: `${title.zh} ${digit}`, en: `${title.en} ${digit}` },
      keys: [`Alt ${digit}`],
      when: "intake",
      group: "intake-do",
    };
  }),
  {
    id: "intake.verdict",
    title: { zh: "受理判定", en: "Verdict" },
    keys: ["Alt V"],
    when: "intake",
    group: "intake-do",
  },
  {
    id: "intake.locate",
    title: { zh: "定位", en: "Locate" },
    keys: ["Alt G"],
    when: "intake",
    group: "intake-do",
  },
  {
    id: "intake.verbatim",
    title: { zh: "原话", en: "Words as spoken" },
    keys: ["Alt O"],
    when: "intake",
    group: "intake-do",
  },
  {
    id: "intake.read-back",
    title: { zh: "复述", en: "Read back" },
    keys: ["Alt K"],
    when: "intake",
    group: "intake-do",
  },
  {
    id: "intake.follow-up",
    title: { zh: "追加并催办", en: "Add and remind" },
    keys: ["Alt M"],
    when: "intake",
    group: "intake-do",
  },
  {
    id: "intake.not-same",
    title: { zh: "不是同一件", en: "Not the same matter" },
    keys: ["Alt I"],
    when: "intake",
    group: "intake-do",
  },
  {
    id: "intake.one-more",
    title: { zh: "又一件诉求", en: "One more matter" },
    keys: ["Alt ="],
    when: "intake",
    group: "intake-do",
  },
  {
    id: "intake.previous-matter",
    title: { zh: "上一件诉求", en: "Previous matter" },
    keys: ["Alt PageUp"],
    when: "intake",
    group: "intake-do",
  },
  {
    id: "intake.next-matter",
    title: { zh: "下一件诉求", en: "Next matter" },
    keys: ["Alt PageDown"],
    when: "intake",
    group: "intake-do",
  },
  {
    id: "intake.no-matter",
    title: { zh: "无诉求结束", en: "End without a matter" },
    keys: ["Alt X"],
    when: "intake",
    group: "intake-do",
  },
];
