// Which forms a unit has for an order: the lead unit's, or those of a co-handling unit.
import type { Order, Sentence } from "../../../shared/domain/index.ts";

export type UnitForm = "reply" | "co-reply" | "progress" | "extension" | "return" | "assign" | "supervision";

interface FormTab {
  readonly id: UnitForm;
  readonly title: Sentence;
  readonly command: string | null;
}

const tabs: Readonly<Record<UnitForm, FormTab>> = {
  reply: { id: "reply", title: { zh: "回复", en: "Reply" }, command: null },
  "co-reply": { id: "co-reply", title: { zh: "协办回复", en: "Reply to the lead" }, command: null },
  progress: { id: "progress", title: { zh: "报进展", en: "Progress" }, command: "unit.progress" },
  extension: { id: "extension", title: { zh: "请延期", en: "Extension" }, command: "unit.extension" },
  return: { id: "return", title: { zh: "退单", en: "Return" }, command: "unit.return" },
  assign: { id: "assign", title: { zh: "转内部", en: "Assign inside" }, command: "unit.assign-inside" },
  supervision: { id: "supervision", title: { zh: "答督办", en: "Answer supervision" }, command: null },
};

export function unitForms(leads: boolean, supervised: boolean): readonly FormTab[] {
  if (!leads) return [tabs["co-reply"], tabs.progress];
  const usual = [tabs.reply, tabs.progress, tabs.extension, tabs.return, tabs.assign];
  return supervised ? [...usual, tabs.supervision] : usual;
}

export interface UnitFormProps {
  readonly order: Order;
  /** Counts the person's own openings: the caret goes in after each but the first showing. */
  readonly entered: number;
}
