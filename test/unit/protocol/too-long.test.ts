// A pasted book is refused at its field and in a sentence, instead of breaking the line to the host or the hub again and again.
import { expect, test } from "vitest";
import { changedForm, connectHost, emptyForm } from "../../../shared/protocol/index.ts";

test("a form that no message could carry is not kept, and the refusal names the field", () => {
  const long = [{ path: "words.text", value: "噪".repeat(200_000) }];
  const kept = changedForm(emptyForm(), long);
  if (!kept.ok) throw new Error(kept.rejection.code);
  expect(changedForm(kept.value, [{ path: "words.verbatim", value: "噪".repeat(400_000) }])).toMatchObject({
    rejection: { code: "draft.too-long", field: "words.verbatim" },
  });
});

test("an act that no message could carry is answered at the page and not sent", async () => {
  const sent: unknown[] = [];
  const page = connectHost((request) => sent.push(request));
  page.connected();
  expect(await page.act("settings-write", { key: "note", value: "噪".repeat(2_000_000) })).toMatchObject({
    rejection: { code: "act.too-long" },
  });
  expect(sent).toEqual([]);
});
