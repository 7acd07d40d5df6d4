// Alt + letter: to a field of the form.
import { useCommand } from "../../../app/commands/index.ts";
import { focusField } from "./focus.ts";

export function useFormKeys(): void {
  useCommand("intake.kind", () => focusField("matter.kind"));
  useCommand("intake.title", () => focusField("words.title"));
  useCommand("intake.place", () => focusField("matter.placeId"));
  useCommand("intake.category", () => focusField("matter.categoryId"));
  useCommand("intake.urgency", () => focusField("matter.urgency"));
  useCommand("intake.unit", () => focusField("leadUnitId"));
  useCommand("intake.reply-by", () => focusField("matter.confidential"));
  useCommand("intake.verdict", () => focusField("verdict"));
}
