// A short soak as a newcomer runs it: at least one schedule of kills on real processes, with the closing question at its end.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const program = join(import.meta.dirname, "../../soak/main.ts");

test("console and hub killed while somebody types and acts: nothing lost, nothing twice", {
  timeout: 240_000,
}, async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [program, "--minutes", "0.2"]);
  expect(stdout).toMatch(/^seed \d+$/m);
  expect(stdout).toMatch(/^nothing lost, nothing twice$/m);
  const [, kills = "0", acts = "0"] = /, (\d+) of the hub, (\d+) acts confirmed/.exec(stdout) ?? [];
  expect(Number(kills)).toBeGreaterThan(0);
  expect(Number(acts)).toBeGreaterThan(5);
});
