// docs/protocol.md says what the schemas say.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { protocolDocument, protocolDocumentPath } from "../../../build/protocol-doc.ts";

test("docs/protocol.md is what the schemas generate (else run: node build/protocol-doc.ts)", () => {
  expect(readFileSync(protocolDocumentPath, "utf8")).toBe(protocolDocument());
});

test("every contract stands in the document", () => {
  const text = protocolDocument();
  for (const name of [
    "commands.submit",
    "work.frame",
    "draft-write",
    "practice-call",
    "order.dispatch",
    "review-rejected",
  ]) {
    expect(text).toContain(`\`${name}\``);
  }
});
