// What a page sends reaches the host as text that every store can hold.
import { expect, test } from "vitest";
import { type Host, serveHost } from "../../../shared/protocol/index.ts";

test("half a character and a NUL from a paste do not reach the host; whole ones do, and no prototype is touched", () => {
  const asked: unknown[] = [];
  const host: Host = {
    watch: (_query, params) => {
      asked.push(params);
      return () => undefined;
    },
    act: async (_act, request) => {
      asked.push(request);
      return { ok: false, rejection: { code: "test", field: null, sentence: { zh: "", en: "" } } };
    },
  };
  const page = serveHost(host, () => undefined);
  const draftId = "0192f0c0-0000-7000-8000-000000000000";
  const changes = [{ path: "words.title", value: "a\0b\ud83d噪\u{1f4a2}" }];
  page.receive({ kind: "watch", id: 1, query: "search", params: { text: "\ude00噪声\0" } });
  page.receive({ kind: "act", id: 2, act: "draft-write", request: { draftId, changes } });
  page.receive(
    JSON.parse(
      '{"kind":"act","id":3,"act":"settings-write","request":{"key":"k","value":{"__proto__":{"x":1}}}}',
    ),
  );
  expect(asked).toMatchObject([
    { text: "�噪声" },
    { draftId, changes: [{ path: "words.title", value: "ab�噪\u{1f4a2}" }] },
    { key: "k" },
  ]);
  expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
});
