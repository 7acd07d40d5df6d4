// Changes of a form reach fields that exist, and leave a form that can be read again.
import { expect, test } from "vitest";
import { changedForm, DraftForm, emptyForm } from "../../../shared/protocol/index.ts";

const change = (path: string) => changedForm(emptyForm(), [{ path, value: "13900001111" }]);

test.each([
  "petitioner.phones.999",
  "petitioner.phones.1",
  "petitioner.phones.0.x",
  "__proto__.x",
  "constructor.prototype.x",
  "act.__proto__",
  "words.",
  "",
])("%j is refused", (path) => expect(change(path)).toMatchObject({ rejection: { code: "draft.field" } }));

test("the first phone of a list that is empty is written, and the form can be read again", () => {
  const form = change("petitioner.phones.0");
  expect(form).toMatchObject({ value: { petitioner: { phones: ["13900001111"] } } });
  expect(DraftForm.safeParse(form.ok && JSON.parse(JSON.stringify(form.value))).success).toBe(true);
});
