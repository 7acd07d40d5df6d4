// The launcher's children together: progress once a step takes a second, a new start for whoever dies, an end in order.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Child, ChildSpec } from "../../../build/start/child.ts";
import { type Family, family } from "../../../build/start/family.ts";
import { StartProblem } from "../../../build/start/speech.ts";
import type { Sentence } from "../../../shared/domain/index.ts";
import type { ChildReport } from "../../../shared/protocol/index.ts";

const spec = (name: string): ChildSpec => ({ name: { zh: name, en: name }, module: `${name}.ts`, args: [] });

interface Made {
  readonly name: string;
  readonly report: (report: ChildReport) => void;
  readonly beReady: () => void;
  readonly fail: () => void;
  readonly die: () => void;
}

let made: Made[];
let said: string[];
let stopped: string[];
let members: Family;

function start(of: ChildSpec, report: (report: ChildReport) => void): Child {
  let die: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    die = resolve;
  });
  let beReady: () => void = () => undefined;
  let fail: () => void = () => undefined;
  const ready = new Promise<Extract<ChildReport, { kind: "ready" }>>((resolve, reject) => {
    beReady = () => resolve({ kind: "ready", url: `http://${of.name.en}`, details: {} });
    fail = () => reject(new StartProblem("x", { zh: "坏了", en: "it is broken" }));
  });
  made.push({ name: of.name.en, report, beReady, fail, die });
  return {
    spec: of,
    ready,
    ended,
    async stop() {
      stopped.push(of.name.en);
      die();
    },
    kill: () => die(),
    send: () => undefined,
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  made = [];
  said = [];
  stopped = [];
  members = family({ say: ({ en }: Sentence) => said.push(en), onReport: () => undefined, start });
});
afterEach(() => vi.useRealTimers());

test("a step under a second says nothing; a longer one says what it is at", async () => {
  const quick = members.start(spec("quick"));
  made[0]?.beReady();
  await quick;
  expect(said).toEqual([]);
  void members.start(spec("slow"));
  await vi.advanceTimersByTimeAsync(1_000);
  made[1]?.report({ kind: "progress", sentence: { zh: "装入", en: "Loading" }, share: 0.25 });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(said).toEqual(["Starting slow …", "Loading 25 %"]);
});

test("one that cannot start says so, and is not tried again", async () => {
  const starting = members.start(spec("hub"));
  made[0]?.fail();
  await expect(starting).rejects.toMatchObject({ sentence: { en: "it is broken" } });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(made).toHaveLength(1);
});

test("one that dies after it was ready is started again and again, each time a little later", async () => {
  const starting = members.start(spec("hub"));
  made[0]?.beReady();
  await starting;
  made[0]?.die();
  await vi.advanceTimersByTimeAsync(500);
  expect(made).toHaveLength(2);
  made[1]?.fail();
  made[1]?.die();
  await vi.advanceTimersByTimeAsync(999);
  expect(made).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(1);
  expect(made).toHaveLength(3);
  expect(said).toContain("it is broken");
});

test("stopped in the opposite order, and nobody is started again", async () => {
  for (const name of ["line", "hub", "console"]) {
    const starting = members.start(spec(name));
    made.at(-1)?.beReady();
    await starting;
  }
  await members.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(stopped).toEqual(["console", "hub", "line"]);
  expect(made).toHaveLength(3);
});
