// As whom the embedded database runs: never as root, and where it cannot reach a folder that folder is named.
import { mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { chooseIdentity, nobodyOf, type System } from "../../../server/db/embedded/identity.ts";
import { HubFailure } from "../../../server/failure.ts";
import { testWith } from "../../kits/needs.ts";

const system = (over: Partial<System>): System => ({
  isRoot: true,
  runs: () => true,
  nobody: { uid: 65_534, gid: 65_534 },
  ...over,
});

describe("who runs it", () => {
  test("a plain user runs it as is", () => {
    expect(chooseIdentity(system({ isRoot: false }), ["/nowhere"], "/nowhere")).toEqual({ prefix: [] });
  });

  test("root maps itself to the unprivileged account inside a namespace", () => {
    const words: string[] = [];
    const runs = (asked: readonly string[]) => words.push(...asked) > 0;
    const identity = chooseIdentity(system({ runs }), ["/nowhere"], "/nowhere");
    expect(identity).toEqual({ prefix: ["unshare", "--user", "--map-user=65534", "--map-group=65534"] });
    expect(words.at(-1)).toBe("true");
  });

  testWith("root")(
    "where namespaces are refused it drops to that account, or names the folder it cannot enter",
    () => {
      const closed = mkdtempSync(join(tmpdir(), "closed-"));
      const data = join(closed, "data");
      mkdirSync(data);
      const choose = () => chooseIdentity(system({ runs: () => false }), [data], "/bin/true");
      expect(choose).toThrow(HubFailure);
      expect(choose).toThrow(closed);
      const opened = mkdtempSync(join(tmpdir(), "open-"));
      expect(chooseIdentity(system({ runs: () => false }), [opened], "/bin/true")).toEqual({
        prefix: [],
        uid: 65_534,
        gid: 65_534,
      });
      expect(statSync(opened).uid).toBe(65_534);
      for (const folder of [closed, opened]) rmSync(folder, { recursive: true });
    },
  );
});

test("the account is nobody, else any that is not root", () => {
  const nobody = "root:x:0:0::/:/bin/sh\nwang:x:1000:1001::/:/bin/sh\nnobody:x:99:98::/:/bin/false\n";
  expect(nobodyOf(nobody)).toEqual({ uid: 99, gid: 98 });
  expect(nobodyOf(nobody.replace("nobody", "other"))).toEqual({ uid: 1000, gid: 1001 });
  expect(nobodyOf("")).toEqual({ uid: 65_534, gid: 65_534 });
});
