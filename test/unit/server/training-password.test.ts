// The training password: readable, random, made once, for this account's eyes only.
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makePassword, trainingPassword } from "../../../server/sample-loader/training-password.ts";

test("three syllables and four digits", () => {
  expect(makePassword((limit) => limit - 1)).toBe("zhuo-zhuo-zhuo-9999");
  expect(makePassword(() => 0)).toBe("ban-ban-ban-0000");
});

test("the second start has the first one's password, in a file of mode 600", () => {
  const folder = mkdtempSync(join(tmpdir(), "password-"));
  try {
    const path = join(folder, "data", "training-password");
    const made = trainingPassword(path, (limit) => Math.floor(limit / 2));
    expect(trainingPassword(path, () => 0)).toBe(made);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
